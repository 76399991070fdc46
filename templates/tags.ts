import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { LinkProps } from './article.ts';
import type { Strings } from './strings/strings.ts';

/** The index of tags. */
export interface TagsProps {
  readonly intro: string;
  readonly tags: readonly (LinkProps & { readonly articles: number })[];
  readonly strings: Strings;
}

/** All tags, with the number of articles that have each. */
export function Tags({ intro, tags, strings }: TagsProps): ElementContent[] {
  return [
    h('header', { className: ['page-head'] }, [h('h1', strings.tags), h('p', intro)]),
    h(
      'ul',
      { className: ['terms', 'counted'] },
      tags.map(({ href, title, articles }) =>
        h('li', [h('a', { href }, title), ' ', h('small', String(articles))]),
      ),
    ),
  ];
}
