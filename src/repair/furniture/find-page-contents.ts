import type { Line } from '../1-evidence/line.ts';

/** What pages print above their list of the page's headings; articles call theirs contents. */
const LEAD =
  /^(?:on this page|in this (?:article|page|section)|本页内容|本页目录|本文内容|本文目录|页面导航|このページの内容)[:：]?$/i;
const MARK = /^\s*(?:[-*•◦▪]\s+|\d{1,3}[.)]\s+)?/;
/** Least number of lines below it that stand elsewhere, too. */
const MIN_ENTRIES = 2;
/** Longer lines are not compared. */
const MAX_LENGTH = 200;

/**
 * Find the list of a page's headings that the site sets beside the article, with the line that leads to it.
 *
 *     On this page         ← dropped
 *       • Install          ← dropped: `Install` stands below by itself
 *       • Use              ← dropped
 *
 * Each line of the list must stand somewhere else in the text by itself: nothing is lost.
 *
 * @param lines All lines of the text.
 * @returns Numbers of their lines in the source.
 */
export function findPageContents(lines: readonly Line[]): readonly number[] {
  const leads = lines.flatMap(({ text }, at) => (isLead(text) ? [at] : []));
  if (leads.length === 0) return [];
  const places = new Map<string, number>();
  for (const { text } of lines) {
    const title = text.trim();
    if (title.length <= MAX_LENGTH) places.set(title, (places.get(title) ?? 0) + 1);
  }
  return leads.flatMap((lead) => {
    const entries = readEntries(lines, lead + 1, places);
    return entries.length < MIN_ENTRIES
      ? []
      : lines.slice(lead, lead + 1 + entries.length).map(({ number }) => number);
  });
}

function isLead(text: string): boolean {
  return text.length <= MAX_LENGTH && LEAD.test(text.trim());
}

/** The lines from `from` on of which each stands elsewhere by itself, and none twice. */
function readEntries(
  lines: readonly Line[],
  from: number,
  places: ReadonlyMap<string, number>,
): readonly string[] {
  const entries: string[] = [];
  const seen = new Set<string>();
  for (let line = lines[from]; line; line = lines[from + entries.length]) {
    if (line.text.length > MAX_LENGTH || line.part > 0) break;
    const title = line.text.replace(MARK, '');
    const itself = title === line.text.trim() ? 1 : 0;
    if (seen.has(title) || (places.get(title) ?? 0) <= itself) break;
    seen.add(title);
    entries.push(title);
  }
  return entries;
}
