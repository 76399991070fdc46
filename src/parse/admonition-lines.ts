import { ALERT_KINDS } from '../util/alert-kinds.ts';
import type { Span } from './stand-ins.ts';

/** The first line of an admonition, a folded one or a tab of MkDocs, from its mark to its end. */
export interface AdmonitionLine extends Span {
  /** 1-based. */
  readonly line: number;
  readonly kind: 'box' | 'details' | 'tab';
  /** Of an alert, in lower case. */
  readonly name: string;
  /** Markdown; empty where it has none. */
  readonly title: string;
  readonly isOpen: boolean;
}

/** `!!! `, `???+ ` and `=== `, maybe in quotes and items. */
const LINE = /^((?:[ \t]*>)*[ \t]*)(!!!|\?\?\?\+?|===[!+]{0,2})[ \t]+(\S[^\n]*)$/gm;
/** `note inline end "Its title"`: kinds, the first of which counts, and a title. */
const KINDS = /^([A-Za-z][\w-]{0,30})(?:[ \t]+[\w-]+)*(?:[ \t]+"([^"]*)")?$/;
const TITLE = /^"([^"]+)"$/;

/**
 * Find the lines that may begin an admonition or a tab, in order; whether they are code, and whether
 * anything is indented below them, is not known yet.
 *
 *     !!! note "In short"      ← the admonitions of Python-Markdown
 *     ??? tip                  ← folded
 *     === "Linux"              ← tabs
 *
 * @see https://squidfunk.github.io/mkdocs-material/reference/admonitions/
 */
export function findAdmonitionLines(markdown: string): readonly AdmonitionLine[] {
  const lines: AdmonitionLine[] = [];
  let [line, counted] = [1, 0];
  for (const { index, 1: prefix = '', 2: mark = '', 3: rest = '' } of markdown.matchAll(LINE)) {
    for (let at = markdown.indexOf('\n', counted); at !== -1 && at < index; ) {
      line += 1;
      counted = at + 1;
      at = markdown.indexOf('\n', counted);
    }
    const info = readInfo(mark, rest.trimEnd());
    const start = index + prefix.length;
    const end = index + prefix.length + mark.length + 1 + rest.length;
    if (info) lines.push({ line, start, end, ...info });
  }
  return lines;
}

function readInfo(
  mark: string,
  rest: string,
): Omit<AdmonitionLine, 'line' | keyof Span> | undefined {
  const isOpen = mark.endsWith('+');
  const title = TITLE.exec(rest)?.[1];
  if (mark.startsWith('=')) return title ? { kind: 'tab', name: '', title, isOpen } : undefined;
  const isFolded = mark.startsWith('?');
  // ??? "Its title"
  if (isFolded && title) return { kind: 'details', name: 'note', title, isOpen };
  const [, kind, words] = KINDS.exec(rest) ?? [];
  if (kind === undefined) return undefined;
  const name = kind.toLowerCase();
  const given = words ?? (isFolded || !ALERT_KINDS.has(name) ? capitalise(kind) : '');
  if (isFolded) return { kind: 'details', name, title: given, isOpen };
  return { kind: 'box', name: ALERT_KINDS.has(name) ? name : 'note', title: given, isOpen };
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
