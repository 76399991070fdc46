// A code span: as many backticks at its end as at its start, `` `a` ``.
const SPAN = /(`+)(?:[^`]|(?!\1(?!`))`+)*?\1(?!`)/g;
// `open' it: how manuals of GNU quote; the back-tick is no mark of code.
const QUOTE = /(?<![\\`])`(?=\w(?:[^'`]{0,38}[\w)])?'(?:[\s.,!?;:)]|$))/;
// A web address is a link by itself; a backslash inside would belong to it.
const ADDRESS = /https?:\/\/[^\s<>`]+/g;
// What would begin raw HTML or an autolink: `<T>`, `</a>`, `<!--`, `<?php`.
const TAG = /<(?=[A-Za-z/!?])/g;
const ENTITY = /&(?=(?:[A-Za-z][A-Za-z0-9]*|#\d+|#[xX][\dA-Fa-f]+);)/g;
const BACKSLASH = /\\(?=[!-/:-@[-`{-~]|$)/g;
const FOOTNOTE = /\[(?=\^)/g;
const LINK = /\[(?=[^\]]*\]\()/g;

/** A run of marks that may open or close emphasis, or a deletion. */
const STARS = /\*+/g;
const UNDERSCORES = /_+/g;
const TILDES = /~{1,2}(?!~)/g;

function touches(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== '' && !/\s/.test(character);
}

function isWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

/** Escapes runs of a mark that could pair up; a single one stays as it is. */
function escapeRuns(
  text: string,
  mark: string,
  pattern: RegExp,
  canFlank: (from: number, to: number) => boolean,
): string {
  if (!text.includes(mark)) return text;
  let flanking = 0;
  for (const match of text.matchAll(pattern)) {
    if (canFlank(match.index, match.index + match[0].length)) flanking += match[0].length;
  }
  if (flanking < 2) return text;
  return text.replace(pattern, (run: string, at: number) =>
    canFlank(at, at + run.length) ? run.replace(/./g, '\\$&') : run,
  );
}

function escapeEmphasis(text: string): string {
  const starred = escapeRuns(
    text,
    '*',
    STARS,
    (from, to) => touches(text, from - 1) || touches(text, to),
  );
  const lined = escapeRuns(starred, '_', UNDERSCORES, (from, to) => {
    if (isWord(starred, from - 1) && isWord(starred, to)) return false;
    return touches(starred, from - 1) || touches(starred, to);
  });
  return escapeRuns(
    lined,
    '~',
    TILDES,
    (from, to) => touches(lined, from - 1) || touches(lined, to),
  );
}

function escapePart(text: string): string {
  const safe = text
    .replace(BACKSLASH, '\\\\')
    .replace(/`/g, '\\`')
    .replace(TAG, '\\<')
    .replace(ENTITY, '\\&')
    .replace(FOOTNOTE, '\\[')
    .replace(LINK, '\\[');
  return escapeEmphasis(safe);
}

/** Applies `change` to what lies between the matches of `pattern`, which all hold `mark`. */
function between(
  text: string,
  mark: string,
  pattern: RegExp,
  change: (part: string) => string,
): string {
  if (!text.includes(mark)) return change(text);
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(change(text.slice(from, match.index)), match[0]);
    from = match.index + match[0].length;
  }
  parts.push(change(text.slice(from)));
  return parts.join('');
}

/**
 * Escape what Markdown would take for markup, outside code spans and web addresses.
 *
 *     Map<String> 和 *p   →   Map\<String> 和 *p
 *
 * @param text Phrasing text in which code spans already have their backticks.
 */
export function escapeText(text: string): string {
  if (!/[\\`<&[*_~]/.test(text)) return text;
  const parts = text.includes('``') ? [text] : text.split(QUOTE);
  return parts.map(escapeSpans).join('\\`');
}

function escapeSpans(text: string): string {
  return between(text, '`', SPAN, (part) => between(part, 'http', ADDRESS, escapePart));
}
