import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Strings } from './strings/strings.ts';

/** A heading in the table of contents. */
export interface TocEntry {
  readonly href: string;
  readonly title: string;
  readonly children: readonly TocEntry[];
}

/** The headings of one page. */
export interface TocProps {
  readonly entries: readonly TocEntry[];
  readonly strings: Strings;
}

function list(entries: readonly TocEntry[]): Element {
  return h(
    'ol',
    entries.map((entry) =>
      h('li', [
        h('a', { href: entry.href }, entry.title),
        ...(entry.children.length === 0 ? [] : [list(entry.children)]),
      ]),
    ),
  );
}

/** Contents of the page: beside the text on a wide screen, folded above it on a narrow one. */
export function Toc(props: TocProps): Element {
  return h('nav', { className: ['toc'], ariaLabel: props.strings.onThisPage }, [
    h('details', [h('summary', props.strings.onThisPage), list(props.entries)]),
  ]);
}
