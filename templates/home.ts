import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { type PageLink, PageList } from './page-list.ts';
import type { Strings } from './strings/strings.ts';

/** An article on the front page. */
export interface HomeArticle {
  readonly href: string;
  readonly title: string;
  readonly description: string;
  readonly words: number;
  readonly minutes: number;
  /** Its first-level sections. */
  readonly chapters: readonly { readonly href: string; readonly title: string }[];
  /** Where it was mended. */
  readonly seam: ElementContent;
}

/** The front page. */
export interface HomeProps {
  readonly title: string;
  readonly description: string;
  /** How much there is to read. */
  readonly summary: string;
  readonly articles: readonly HomeArticle[];
  /** The pages of a long list, this one among them. */
  readonly pages: readonly PageLink[];
  /** Concepts worth looking up first. */
  readonly concepts: readonly { readonly href: string; readonly title: string }[];
  readonly allConcepts: string;
  /** Tags of most articles. */
  readonly tags: readonly { readonly href: string; readonly title: string }[];
  readonly allTags: string;
  readonly strings: Strings;
}

function entry(article: HomeArticle, strings: Strings): Element {
  return h('li', { className: ['home-article'] }, [
    h('h2', [h('a', { href: article.href }, article.title)]),
    article.seam,
    ...(article.description === '' ? [] : [h('p', article.description)]),
    h('ul', { className: ['facts'] }, [
      h('li', strings.words(article.words)),
      h('li', strings.readingTime(article.minutes)),
    ]),
    ...(article.chapters.length === 0
      ? []
      : [
          h('details', { className: ['chapters'] }, [
            h('summary', strings.contents),
            h(
              'ol',
              article.chapters.map((chapter) =>
                h('li', [h('a', { href: chapter.href }, chapter.title)]),
              ),
            ),
          ]),
        ]),
  ]);
}

type Words = HomeProps['concepts'];

function words(id: string, title: string, all: string, links: Words): Element[] {
  if (links.length === 0) return [];
  return [
    h('section', { ariaLabelledBy: id }, [
      h('h2', { id }, [h('a', { href: all }, title)]),
      h(
        'ul',
        { className: ['terms'] },
        links.map((link) => h('li', [h('a', { href: link.href }, link.title)])),
      ),
    ]),
  ];
}

/** Concepts and tags, beside the articles. */
function beside({ concepts, allConcepts, tags, allTags, strings }: HomeProps): Element[] {
  const lists = [
    ...words('kg-concepts', strings.concepts, allConcepts, concepts),
    ...words('kg-tags', strings.tags, allTags, tags),
  ];
  return lists.length === 0 ? [] : [h('div', { className: ['beside'] }, lists)];
}

/** Articles in their order, the concepts that they treat and their tags. */
export function Home(props: HomeProps): ElementContent[] {
  return [
    h('header', { className: ['page-head'] }, [
      h('h1', props.title),
      h('p', props.description === '' ? props.summary : props.description),
    ]),
    h(
      'ol',
      { className: ['home-articles'] },
      props.articles.map((article) => entry(article, props.strings)),
    ),
    ...PageList(props.pages, props.strings),
    ...beside(props),
  ];
}
