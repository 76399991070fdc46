import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { Icon } from './icon.ts';
import type { Strings } from './strings/strings.ts';

/** A link with its text. */
export interface LinkProps {
  readonly href: string;
  readonly title: string;
}

/** A section of another article. */
export interface SectionLinkProps extends LinkProps {
  readonly article: string;
}

/** An article, its body ready for the page. */
export interface ArticleProps {
  readonly title: string;
  readonly lang: string;
  /** ISO 8601, empty where not known. */
  readonly published: string;
  readonly updated: string;
  readonly words: number;
  readonly minutes: number;
  /** Links to the lists of articles with the same tag. */
  readonly tags: readonly LinkProps[];
  /** Link to the page of repairs; its title says how many. */
  readonly mended: LinkProps | undefined;
  /** Link to the repaired Markdown. */
  readonly markdown: string;
  readonly seam: ElementContent;
  readonly toc: ElementContent | undefined;
  readonly body: readonly ElementContent[];
  readonly backlinks: readonly SectionLinkProps[];
  readonly previous: LinkProps | undefined;
  readonly next: LinkProps | undefined;
  readonly strings: Strings;
}

function date(label: string, iso: string): ElementContent[] {
  if (iso === '') return [];
  return [h('li', [`${label} `, h('time', { dateTime: iso }, iso.slice(0, 10))])];
}

function facts(props: ArticleProps): Element {
  const { strings, mended } = props;
  return h('ul', { className: ['facts'] }, [
    ...date(strings.published, props.published),
    ...(props.updated === props.published ? [] : date(strings.updated, props.updated)),
    h('li', strings.words(props.words)),
    h('li', strings.readingTime(props.minutes)),
    ...props.tags.map(({ href, title }) => h('li', [h('a', { href, rel: 'tag' }, title)])),
    ...(mended === undefined
      ? []
      : [h('li', [h('a', { className: ['gold'], href: mended.href }, mended.title)])]),
    h('li', [h('a', { href: props.markdown }, strings.markdownFile)]),
  ]);
}

function backlinks(props: ArticleProps): Element[] {
  if (props.backlinks.length === 0) return [];
  return [
    h('section', { className: ['backlinks'], ariaLabelledBy: 'kg-backlinks' }, [
      h('h2', { id: 'kg-backlinks' }, props.strings.backlinks),
      h(
        'ul',
        props.backlinks.map((link) =>
          h('li', [h('a', { href: link.href }, link.title), h('span', link.article)]),
        ),
      ),
    ]),
  ];
}

function turn(link: LinkProps | undefined, label: string, rel: 'prev' | 'next'): Element[] {
  if (link === undefined) return [];
  return [
    h('a', { href: link.href, rel, className: [rel] }, [
      h('span', [Icon(rel === 'prev' ? 'arrowLeft' : 'arrowRight'), label]),
      h('b', link.title),
    ]),
  ];
}

function pageTurns(props: ArticleProps): Element[] {
  const { strings } = props;
  const links = [
    ...turn(props.previous, strings.previous, 'prev'),
    ...turn(props.next, strings.next, 'next'),
  ];
  if (links.length === 0) return [];
  return [h('nav', { className: ['turns'], ariaLabel: strings.pageNavigation }, links)];
}

/** An article: title, facts, table of contents, text, backlinks, and links to its neighbours. */
export function Article(props: ArticleProps): ElementContent[] {
  return [
    h('article', { className: ['article'], lang: props.lang }, [
      h('header', { className: ['article-head'] }, [
        h('h1', props.title),
        facts(props),
        props.seam,
      ]),
      ...(props.toc === undefined ? [] : [props.toc]),
      h('div', { className: ['prose'] }, [...props.body]),
    ]),
    h('div', { className: ['article-end'] }, [...backlinks(props), ...pageTurns(props)]),
  ];
}
