import type { Span } from './stand-ins.ts';

/** Markup of other generators that a reader never sees. */
export interface UnseenSpan extends Span {
  /** Whether it counts only behind a link or an image. */
  readonly isAttached: boolean;
  /** Whether nothing else stands in its lines, but for the marks of quotes. */
  readonly isAlone: boolean;
}

/** What begins and ends a comment, and what is shown as it stands. */
const PAIRS: Readonly<Record<string, string>> = {
  comment: 'endcomment',
  raw: 'endraw',
  '{::comment}': '{:/comment}',
  '{{/*': '*/}}',
  '{/*': '*/}',
};
/** Of these the tags alone are unseen. */
const RAW = 'raw';
/** `{%- raw -%}`, `{::comment}`, `{{/*`, `{/*`, and their ends. */
const TAG =
  /\{%-?[ \t]*(?<word>comment|endcomment|raw|endraw)[ \t]*-?%\}|\{::comment\}|\{:\/comment\}|\{\{\/\*|\*\/\}\}|\{\/\*|\*\/\}/g;

/** `{: .lead #start width="300"}` of kramdown; `{::options … /}`. */
const ATTRIBUTE = String.raw`(?:[.#][A-Za-z][\w-]{0,60}|[A-Za-z][\w-]{0,60}=(?:"[^"\n{}]{0,200}"|'[^'\n{}]{0,200}'|[\w%.-]{1,60})|toc|no_toc)`;
const LIST = String.raw`${ATTRIBUTE}(?:[ \t]+${ATTRIBUTE}){0,20}[ \t]*\}`;
const KRAMDOWN = new RegExp(String.raw`\{:[ \t]{0,4}${LIST}|\{::options[^{}\n]{0,300}\/\}`, 'g');
/** `](a.png){ .wide width=300 }` of MkDocs, Hugo and Pandoc. */
const ATTACHED = new RegExp(String.raw`(?<=\))\{[ \t]{0,4}${LIST}`, 'g');
/**
 * `%%a comment%%` of Obsidian, behind a sentence or at either end of a line: `%%time%%` may be a name, and
 * what stands between two signs in a sentence its text.
 */
const INLINE_COMMENT =
  /%%(?<=(?:^[ \t>]{0,50}|[.!?:;)\]][ \t]{1,5})%%)(?=[^%\n]*[ \t])[^%\n]{2,1000}%%(?![\w/%-])|%%(?<=[ \t]%%)(?=[^%\n]*[ \t])[^%\n]{2,1000}%%(?=[ \t]{0,50}\r?$)/gm;
/** Two lines around a comment. */
const COMMENT_LINE = /^(?:[ \t]*>)*[ \t]*(%%)[ \t]*\r?$/gm;
/** `[TOC]`, `[[toc]]`: the contents, which each page has; and kramdown's item with `{:toc}` below. */
const CONTENTS =
  /(?<=^|\n[ \t]*\r?\n)(?:\[TOC\]|\[\[(?:toc|_TOC_)\]\])(?=[ \t]*\r?\n[ \t]*\r?\n|\s*$)|(?<=^|\n)(?:[*+-]|\d\.)[ \t]+[^\n]{1,100}\n[ \t]{0,4}\{:[ \t]{0,4}toc[ \t]*\}(?=[ \t]*\r?\n|$)/g;

/**
 * Find markup that no page shows, in order and apart from each other; whether it is code is not known yet.
 *
 *     {% comment %}later{% endcomment %}     {: .lead}     %%to be checked%%     [TOC]
 */
export function findUnseen(markdown: string): readonly UnseenSpan[] {
  const spans = [
    ...findPaired(markdown),
    ...findCommentLines(markdown),
    ...findAll(markdown, INLINE_COMMENT),
    ...findAll(markdown, CONTENTS),
    ...findAll(markdown, KRAMDOWN),
    ...findAll(markdown, ATTACHED, true),
  ];
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return spans.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

/** Comments with their tags, and tags around what is shown as it stands. */
function findPaired(markdown: string): readonly UnseenSpan[] {
  const tags = [...markdown.matchAll(TAG)].map(({ index, 0: text, groups }) => {
    return { start: index, end: index + text.length, name: groups?.word ?? text };
  });
  const lastOf = new Map(tags.map(({ name, start }) => [name, start]));
  const spans: UnseenSpan[] = [];
  let open: (typeof tags)[number] | undefined;
  for (const tag of tags) {
    const end = PAIRS[open?.name ?? tag.name];
    if (!open && end && (lastOf.get(end) ?? -1) > tag.start) open = tag;
    if (!open || tag.name !== end) continue;
    const ranges = open.name === RAW ? [open, tag] : [{ start: open.start, end: tag.end }];
    spans.push(...ranges.map((range) => spanOf(markdown, range.start, range.end)));
    open = undefined;
  }
  return spans;
}

function findCommentLines(markdown: string): readonly UnseenSpan[] {
  const spans: UnseenSpan[] = [];
  let open: number | undefined;
  for (const { index, 0: line } of markdown.matchAll(COMMENT_LINE)) {
    const at = index + line.indexOf('%%');
    if (open === undefined) open = at;
    else {
      spans.push(spanOf(markdown, open, at + 2));
      open = undefined;
    }
  }
  return spans;
}

function findAll(markdown: string, pattern: RegExp, isAttached = false): readonly UnseenSpan[] {
  return [...markdown.matchAll(pattern)].map(({ index, 0: text }) => {
    return { ...spanOf(markdown, index, index + text.length), isAttached };
  });
}

function spanOf(markdown: string, start: number, end: number): UnseenSpan {
  const before = markdown.slice(Math.max(start - 100, 0), start);
  const after = markdown.slice(end, end + 100);
  const isFirst = /(?:^|\n)[ \t>]*$/.test(start < 100 ? before : before.slice(1));
  const isAlone =
    (start < 100 || before.includes('\n')) && isFirst && /^[ \t]*\r?(?:\n|$)/.test(after);
  return { start, end, isAlone, isAttached: false };
}
