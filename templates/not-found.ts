import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Strings } from './strings/strings.ts';

/** The page for an address that leads nowhere. */
export interface NotFoundProps {
  readonly home: string;
  readonly strings: Strings;
}

/** The message that the page does not exist, with a link to the front page. */
export function NotFound(props: NotFoundProps): ElementContent[] {
  return [
    h('header', { className: ['page-head'] }, [
      h('h1', props.strings.notFoundTitle),
      h('p', props.strings.notFoundText),
      h('p', [h('a', { href: props.home }, props.strings.toIndex)]),
    ]),
  ];
}
