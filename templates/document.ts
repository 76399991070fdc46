import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Strings } from './strings/strings.ts';

/** The parts of a page, each made by its own template. */
export interface DocumentProps {
  readonly lang: string;
  /** Kind of page, for styles: `article`, `index`, `concept` … */
  readonly page: string;
  readonly head: readonly ElementContent[];
  readonly header: ElementContent;
  /** The content of `<main>`. */
  readonly main: readonly ElementContent[];
  readonly footer: ElementContent;
  readonly search: ElementContent;
  readonly strings: Strings;
}

/** A whole page. */
export function Document(props: DocumentProps): Root {
  const { strings } = props;
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: props.lang }, [
        h('head', [...props.head]),
        h(
          'body',
          {
            className: [`page-${props.page}`],
            dataCopy: strings.copy,
            dataCopied: strings.copied,
            dataEnlarge: strings.enlarge,
            dataClose: strings.close,
          },
          [
            h('a', { className: ['skip'], href: '#kg-main' }, strings.skipToContent),
            props.header,
            h('main', { id: 'kg-main', tabIndex: -1 }, [...props.main]),
            props.footer,
            props.search,
          ],
        ),
      ]),
    ],
  };
}
