import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { searchAsker } from '../../src/client/search-asker.ts';
import type { SearchListbox } from '../../src/client/search-listbox.ts';
import type { SearchResult } from '../../src/client/search-query.ts';
import { buildSearch } from '../site/support/build-search.ts';
import { parseArticle } from '../site/support/parse-article.ts';

/** More articles than a list is given at once, with words for two queries. */
const files = await buildSearch(
  Array.from({ length: 20 }, (_, number) =>
    parseArticle(
      `seeds/part-${number}.md`,
      `# Part ${number}\n\nThe kettle sings, the lantern glows.`,
    ),
  ),
);

/** Files that wait to be loaded while `isHeld`. */
let waiting: (() => void)[] = [];
let isHeld = false;
let isBroken = false;

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

vi.stubGlobal('fetch', async (url: string) => {
  const path = url.replace(/^\/search\/|\?.*/g, '');
  if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
  const text = isBroken ? undefined : files.get(path);
  return { ok: text !== undefined, status: 404, text: async () => text };
});
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
  isHeld = false;
  waiting = [];
  isBroken = false;
});

/** @param fits Results that are seen without scrolling. */
function openList(fits: number) {
  const shown: SearchResult[] = [];
  const list: SearchListbox = {
    size: () => shown.length,
    clear: () => shown.splice(0),
    add: (results) => shown.push(...results),
    move: () => undefined,
    open: () => undefined,
    isNearEnd: (reserve) => reserve > 0 || shown.length < fits,
  };
  const told: [string, number | undefined][] = [];
  const asker = searchAsker('/search/', list, (...said) => told.push(said));
  /** The words that the results were found for. */
  const marked = () => [
    ...new Set(
      shown.flatMap(({ excerpt }) => excerpt.flatMap(([text, isHit]) => (isHit ? [text] : []))),
    ),
  ];
  return { asker, shown, told, marked };
}

test('shows some articles, and more with each step of scrolling', async () => {
  const { asker, shown, told } = openList(1);
  await asker.ask('kettle');
  expect(told).toEqual([['kettle', 20]]);
  const first = shown.length;
  expect(first).toBeLessThan(20);
  asker.scrolled();
  await vi.waitFor(() => expect(shown.length).toBe(2 * first));
});

test('fills the list, which could not be scrolled otherwise', async () => {
  const { asker, shown } = openList(15);
  await asker.ask('kettle');
  expect(shown.length).toBeGreaterThanOrEqual(15);
  expect(shown.length).toBeLessThan(20);
});

test('shows nothing of an earlier query once a later one is asked', async () => {
  const { asker, told, marked } = openList(1);
  await asker.ask('kettle');
  isHeld = true;
  const later = asker.ask('lantern');
  await settle();
  const keys = waiting.splice(0);
  asker.scrolled();
  await settle();
  const texts = waiting.splice(0);
  isHeld = false;
  for (const load of keys) load();
  await later;
  for (const load of texts) load();
  await settle();
  expect(told.at(-1)).toEqual(['lantern', 20]);
  expect(marked()).toEqual(['lantern']);
});

test('says where the index does not load, and asks for it anew with the next query', async () => {
  const { asker, shown, told } = openList(1);
  isBroken = true;
  await asker.ask('kettle');
  isBroken = false;
  await asker.ask('kettle');
  expect(told).toEqual([
    ['kettle', undefined],
    ['kettle', 20],
  ]);
  expect(shown.length).toBeGreaterThan(0);
});
