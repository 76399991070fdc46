import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { LinkProps } from './article.ts';
import { type PageLink, PageList } from './page-list.ts';
import type { Strings } from './strings/strings.ts';

/** A diagram, a table or a block of code, in a list of all of them. */
export interface GalleryItem extends LinkProps {
  /** Where it stands. */
  readonly section: string;
  /** What it holds: a table's header, a code block's file name; may be empty. */
  readonly detail: string;
  /** The drawing of a diagram. */
  readonly picture: ElementContent | undefined;
}

/** All diagrams, all tables or all code of the site. */
export interface GalleryProps {
  readonly kind: 'diagrams' | 'tables' | 'code';
  /** How many there are on all its pages. */
  readonly count: number;
  /** Where each group begins, and how much it holds on all pages; empty for none. */
  readonly contents: readonly (LinkProps & { readonly count: number })[];
  /** Those of this page by article or by language, each with an id for its heading. */
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly items: readonly GalleryItem[];
  }[];
  /** Its pages, this one among them. */
  readonly pages: readonly PageLink[];
  readonly strings: Strings;
}

function entry(item: GalleryItem): Element {
  return h('li', [
    ...(item.picture === undefined
      ? []
      : [h('div', { className: ['gallery-picture'] }, [item.picture])]),
    h('a', { href: item.href }, item.title),
    ...(item.detail === '' ? [] : [' ', h('span', item.detail)]),
    ...(item.section === '' ? [] : [' ', h('small', item.section)]),
  ]);
}

function shortcuts({ contents, strings }: GalleryProps): Element[] {
  if (contents.length === 0) return [];
  return [
    h('nav', { ariaLabel: strings.contents }, [
      h(
        'ul',
        { className: ['terms', 'counted'] },
        contents.map(({ href, title, count }) =>
          h('li', [h('a', { href }, title), ' ', h('small', String(count))]),
        ),
      ),
    ]),
  ];
}

/** Everything of one kind, each linked to its place. */
export function Gallery(props: GalleryProps): ElementContent[] {
  const { strings, kind } = props;
  return [
    h('header', { className: ['page-head'] }, [
      h('h1', strings[kind]),
      h('p', strings.galleryCount(props.count)),
    ]),
    ...shortcuts(props),
    h(
      'div',
      { className: ['groups', `gallery-${kind}`] },
      props.groups.map((group) =>
        h('section', { ariaLabelledBy: group.id }, [
          h('h2', { id: group.id }, group.title),
          h('ul', group.items.map(entry)),
        ]),
      ),
    ),
    ...PageList(props.pages, strings),
  ];
}
