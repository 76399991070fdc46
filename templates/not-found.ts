import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Strings } from './strings/strings.ts';

/** The page for an address that leads nowhere. */
export interface NotFoundProps {
  readonly home: string;
  readonly strings: Strings;
}

/** Says so, and leads back. */
export function NotFound(props: NotFoundProps): ElementContent[] {
  return [
    h('header', { className: ['page-head'] }, [
      h('h1', props.strings.notFoundTitle),
      h('p', props.strings.notFoundText),
      h('p', [h('a', { href: props.home }, props.strings.toIndex)]),
    ]),
  ];
}
