/** `2021-03-04 12:00:00 +0800`: the time, and the zone with or without its colon. */
const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)? ?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Write a date as ISO 8601 has it, as feeds and structured data must.
 *
 *     2021-03-04 12:00:00 +0800   →   2021-03-04T12:00:00+08:00
 *
 * @param date A date of front matter; what is none of its forms stays as it is.
 */
export function isoDate(date: string): string {
  const [, day, minutes, seconds = '', zone = ''] = TIME.exec(date) ?? [];
  if (day === undefined || minutes === undefined) return date;
  const ends = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  return `${day}T${minutes}${seconds}${ends}`;
}
