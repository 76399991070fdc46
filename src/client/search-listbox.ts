import type { SearchResult } from './search-query.ts';
import { resultItem } from './search-result-item.ts';

/** The results; one of them is selected, and the field says which. */
export interface SearchListbox {
  readonly size: () => number;
  clear(): void;
  /** Show further results; the first of an empty list is selected. */
  add(results: readonly SearchResult[]): void;
  /** Select another result, as far as there are any. @param step Places further; negative: back. */
  move(step: number): void;
  /** Follow the link of the selected result. */
  open(): void;
  /** @param reserve Pixels that may still lie below. */
  isNearEnd(reserve: number): boolean;
}

/**
 * Keep a list of results and the field that they answer in step.
 *
 * @param folder URL of the index.
 */
export function searchListbox(
  list: HTMLElement,
  input: HTMLElement,
  folder: string,
): SearchListbox {
  const options = () => [...list.querySelectorAll('a')];
  const selected = () => list.querySelector<HTMLAnchorElement>('[aria-selected=true]');
  return {
    size: () => list.childElementCount,
    clear() {
      list.replaceChildren();
      select(undefined);
    },
    add(results) {
      const before = list.childElementCount;
      list.append(...results.map((result, index) => resultItem(result, before + index, folder)));
      if (before === 0) select(options()[0]);
    },
    move(step) {
      const all = options();
      const at = all.findIndex((option) => option.ariaSelected === 'true');
      select(all[Math.max(0, Math.min(all.length - 1, at + step))]);
    },
    open: () => selected()?.click(),
    isNearEnd(reserve) {
      const { scrollTop, clientHeight, scrollHeight } = list;
      return clientHeight > 0 && scrollTop + clientHeight >= scrollHeight - reserve;
    },
  };

  function select(option: Element | undefined): void {
    selected()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-expanded', String(option !== undefined));
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }
}
