import type { Piece } from './search-excerpt.ts';
import type { SearchResult } from './search-query.ts';

/**
 * Make the list item of a result.
 *
 * @param number Its place in the list, for an id of its own.
 * @param folder URL of the index; the site's base is the folder above.
 */
export function resultItem(result: SearchResult, number: number, folder: string): HTMLLIElement {
  const item = document.createElement('li');
  item.role = 'presentation';
  const link = document.createElement('a');
  link.id = `kg-search-result-${number}`;
  link.role = 'option';
  link.ariaSelected = 'false';
  link.tabIndex = -1;
  link.href =
    encodeURI(folder.replace(/[^/]+\/$/, '') + result.route.slice(1)) + hashOf(result.hash);
  link.append(element('b', result.title));
  if (result.article !== textOf(result.title))
    link.append(element('span', [[result.article, false]]));
  link.append(element('span', result.excerpt));
  item.append(link);
  return item;
}

function hashOf(hash: string): string {
  return hash === '' ? '' : `#${encodeURIComponent(hash)}`;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(([text]) => text).join('');
}

function element(name: 'b' | 'span', pieces: readonly Piece[]): HTMLElement {
  const parent = document.createElement(name);
  for (const [text, isHit] of pieces) {
    if (!isHit) parent.append(text);
    else parent.appendChild(document.createElement('mark')).textContent = text;
  }
  return parent;
}
