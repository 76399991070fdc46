import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { LinkProps } from './article.ts';
import type { Strings } from './strings/strings.ts';

/** A block of the source, and its Markdown. */
export interface MendedRow {
  /** 1-based, inclusive, in the source. */
  readonly lines: readonly [first: number, last: number];
  readonly source: string;
  /** The Markdown; empty where the lines were dropped. */
  readonly result: string;
  readonly changed: boolean;
  readonly kind: keyof Strings['blockKinds'];
  /** Language of code, depth of a heading; may be empty. */
  readonly detail: string;
  readonly rule: string;
  readonly reason: string;
  /** In percent. */
  readonly confidence: number;
  /** Below the threshold: a person should look. */
  readonly doubtful: boolean;
}

/** The repairs of one article. */
export interface MendedProps {
  readonly article: LinkProps;
  readonly count: number;
  readonly seam: ElementContent;
  readonly rows: readonly MendedRow[];
  readonly strings: Strings;
}

function label(row: MendedRow, strings: Strings): Element {
  const kind = strings.blockKinds[row.kind];
  return h('div', { className: ['mend-why'] }, [
    h('span', strings.mendedLines(...row.lines)),
    h('b', row.detail === '' ? kind : `${kind} · ${row.detail}`),
    h('span', row.reason),
    h('code', row.rule),
    h(
      'span',
      { className: row.doubtful ? 'doubtful' : undefined },
      strings.mendedConfidence(row.confidence),
    ),
  ]);
}

function changed(row: MendedRow, strings: Strings): Element {
  const pane = (name: string, text: string) =>
    h('pre', { tabIndex: 0, role: 'group', ariaLabel: name }, [h('code', text)]);
  return h('li', { className: ['mend'], id: `kg-line-${row.lines[0]}` }, [
    label(row, strings),
    pane(strings.mendedSource, row.source),
    pane(strings.mendedResult, row.result),
  ]);
}

function whole(row: MendedRow, strings: Strings): Element {
  return h('li', { className: ['whole'] }, [
    h('span', strings.mendedLines(...row.lines)),
    h('p', row.source),
  ]);
}

/** Placeholder for the article's title, which is replaced by a link. */
const TITLE = '\0';

/** The introduction, in which the article's title is a link. */
function intro(article: LinkProps, count: number, strings: Strings): Element[] {
  const link = h('a', { href: article.href }, article.title);
  if (count === 0) return [h('p', link), h('p', strings.mendedNothing)];
  const [before = '', ...after] = strings.mendedIntro(TITLE).split(TITLE);
  return [h('p', [before, link, after.join(article.title)])];
}

/** The page of an article's repairs: each block's source beside its Markdown, with the reason. */
export function Mended(props: MendedProps): ElementContent[] {
  const { strings, article } = props;
  return [
    h('header', { className: ['page-head'] }, [
      h('h1', strings.mended),
      ...intro(article, props.count, strings),
      props.seam,
    ]),
    h(
      'ol',
      { className: ['mends'] },
      props.rows.map((row) => (row.changed ? changed(row, strings) : whole(row, strings))),
    ),
  ];
}
