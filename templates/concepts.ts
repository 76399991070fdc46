import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { LinkProps } from './article.ts';
import type { Strings } from './strings/strings.ts';

/** A concept in the index. */
export interface ConceptEntry extends LinkProps {
  readonly sections: number;
}

/** The index of concepts. */
export interface ConceptsProps {
  readonly intro: string;
  /** By kind, each with an id for its heading. */
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly concepts: readonly ConceptEntry[];
  }[];
  readonly strings: Strings;
}

/** All concepts by kind, with the number of sections that treat each. */
export function Concepts(props: ConceptsProps): ElementContent[] {
  return [
    h('header', { className: ['page-head'] }, [
      h('h1', props.strings.concepts),
      h('p', props.intro),
    ]),
    h(
      'div',
      { className: ['groups'] },
      props.groups.map((group) =>
        h('section', { ariaLabelledBy: group.id }, [
          h('h2', { id: group.id }, group.title),
          h(
            'ul',
            { className: ['terms', 'counted'] },
            group.concepts.map((concept) =>
              h('li', [
                h('a', { href: concept.href }, concept.title),
                ' ',
                h('small', String(concept.sections)),
              ]),
            ),
          ),
        ]),
      ),
    ),
  ];
}
