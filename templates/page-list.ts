import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Strings } from './strings/strings.ts';

/** A page of a long list. */
export interface PageLink {
  readonly href: string;
  readonly isCurrent: boolean;
}

/**
 * The numbers of the pages of a long list.
 *
 * @param pages This one among them; nothing is shown where there is only one.
 */
export function PageList(pages: readonly PageLink[], strings: Strings): Element[] {
  if (pages.length < 2) return [];
  const current = pages.findIndex(({ isCurrent }) => isCurrent);
  const rels = new Map([
    [current - 1, 'prev'],
    [current + 1, 'next'],
  ]);
  const links = pages.map(({ href, isCurrent }, i) => {
    const state = isCurrent ? { ariaCurrent: 'page' } : { rel: rels.get(i) };
    const label = strings.listPage(i + 1, pages.length);
    return h('li', [h('a', { href, ariaLabel: label, ...state }, String(i + 1))]);
  });
  return [h('nav', { className: ['page-list'], ariaLabel: strings.listPages }, [h('ol', links)])];
}
