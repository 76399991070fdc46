import type { Element, ElementContent, Properties } from 'hast';
import type { LinkProps } from './article.ts';
import type { Strings } from './strings/strings.ts';

/** A mention of a concept in a section. */
export interface ConceptMention extends LinkProps {
  /** Text before, the term as written, text after. */
  readonly context: readonly [before: string, term: string, after: string];
  readonly count: number;
}

/** What one article says about a concept. */
export interface ConceptMentionsProps {
  readonly article: LinkProps;
  /** In the order of the article. */
  readonly mentions: readonly ConceptMention[];
  readonly strings: Strings;
}

/** A site has hundreds of thousands of these: `h` reads selectors, which takes most of its time. */
function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function mention(item: ConceptMention, strings: Strings): Element {
  const [before, term, after] = item.context;
  const children = [element('a', { href: item.href }, [text(item.title)])];
  const count = element('small', {}, [text(strings.mentions(item.count))]);
  const context = [text(before), element('mark', {}, [text(term)]), text(after)];
  return element('li', {}, [
    ...children,
    ...(item.count > 1 ? [text(' '), count] : []),
    ...(term === '' ? [] : [element('p', {}, context)]),
  ]);
}

/** The sections of one article that mention a concept, on the concept's page. */
export function ConceptMentions({ article, mentions, strings }: ConceptMentionsProps): Element {
  const title = element('a', { href: article.href }, [text(article.title)]);
  const items = mentions.map((item) => mention(item, strings));
  return element('section', {}, [element('h2', {}, [title]), element('ul', {}, items)]);
}
