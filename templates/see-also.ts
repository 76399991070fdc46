import type { Element } from 'hast';
import { h } from 'hastscript';
import type { SectionLinkProps } from './article.ts';
import type { Strings } from './strings/strings.ts';

/** Sections of other articles that treat what a section treats. */
export interface SeeAlsoProps {
  readonly sections: readonly SectionLinkProps[];
  readonly strings: Strings;
}

/** One line at the end of a section. */
export function SeeAlso(props: SeeAlsoProps): Element {
  return h('p', { className: ['see-also'] }, [
    h('span', props.strings.seeAlso),
    ...props.sections.flatMap((section) => [' ', h('a', { href: section.href }, section.title)]),
  ]);
}
