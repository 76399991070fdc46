import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Strings } from './strings/strings.ts';

/** The footer of every page. */
export interface FooterProps {
  readonly siteTitle: string;
  readonly author: string;
  readonly links: readonly { readonly href: string; readonly title: string }[];
  readonly strings: Strings;
}

/** The name of the author, or else of the site, and links to the feeds. */
export function Footer(props: FooterProps): Element {
  const owner = props.author === '' ? props.siteTitle : props.author;
  return h('footer', { className: ['site-footer'] }, [
    h('p', `${owner} · ${props.strings.madeWith}`),
    h(
      'ul',
      props.links.map((link) => h('li', [h('a', { href: link.href }, link.title)])),
    ),
  ]);
}
