import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { LinkProps } from './article.ts';
import { type PageLink, PageList } from './page-list.ts';
import type { Strings } from './strings/strings.ts';

/** A concept with all that the articles say about it. */
export interface ConceptProps {
  readonly name: string;
  readonly kind: 'technology' | 'identifier' | 'term';
  readonly aliases: readonly string[];
  readonly definition: { readonly text: string; readonly source: LinkProps } | undefined;
  /** How many sections and articles mention it, on all its pages. */
  readonly counts: readonly [sections: number, articles: number];
  /** Its pages, this one among them. */
  readonly pages: readonly PageLink[];
  /** Mentions of this page: what `ConceptMentions` gives for each article. */
  readonly mentions: readonly ElementContent[];
  readonly related: readonly LinkProps[];
  readonly strings: Strings;
}

function head(props: ConceptProps): Element {
  const { strings, aliases } = props;
  const page = props.pages.findIndex(({ isCurrent }) => isCurrent) + 1;
  const facts = [
    h('li', strings.conceptKinds[props.kind]),
    h('li', strings.mentionsIn(...props.counts)),
    ...(props.pages.length < 2 ? [] : [h('li', strings.listPage(page, props.pages.length))]),
    ...(aliases.length === 0 ? [] : [h('li', `${strings.aliases} ${aliases.join(' · ')}`)]),
  ];
  return h('header', { className: ['page-head'] }, [
    h('h1', props.name),
    h('ul', { className: ['facts'] }, facts),
  ]);
}

function definition(props: ConceptProps): Element[] {
  if (props.definition === undefined) return [];
  const { text, source } = props.definition;
  return [
    h('figure', { className: ['definition'] }, [
      h('blockquote', [h('p', text)]),
      h('figcaption', [`${props.strings.from} `, h('a', { href: source.href }, source.title)]),
    ]),
  ];
}

function related(props: ConceptProps): Element[] {
  if (props.related.length === 0) return [];
  return [
    h('section', { className: ['beside'], ariaLabelledBy: 'kg-related' }, [
      h('h2', { id: 'kg-related' }, props.strings.relatedConcepts),
      h(
        'ul',
        { className: ['terms'] },
        props.related.map((link) => h('li', [h('a', { href: link.href }, link.title)])),
      ),
    ]),
  ];
}

/** The page of a concept: its definition in the articles' words, its mentions, related concepts. */
export function Concept(props: ConceptProps): ElementContent[] {
  return [
    head(props),
    h('div', { className: ['concept'] }, [...definition(props), ...props.mentions]),
    ...PageList(props.pages, props.strings),
    ...related(props),
  ];
}
