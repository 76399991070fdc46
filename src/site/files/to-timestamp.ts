// `2024-05-01`, or a date with a time, with or without a zone.
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

/**
 * Complete an ISO 8601 date to a timestamp of RFC 3339, in UTC where it names no zone.
 *
 * @returns The beginning of 1970 for no date: feeds must have one, and the clock would make every
 *   build different.
 */
export function toTimestamp(date: string | undefined): string {
  if (date === undefined) return '1970-01-01T00:00:00Z';
  if (DATE.test(date)) return `${date}T00:00:00Z`;
  const time = new Date(LOCAL.test(date) ? `${date}Z` : date);
  return Number.isNaN(time.getTime()) ? '1970-01-01T00:00:00Z' : time.toISOString();
}
