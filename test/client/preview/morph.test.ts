import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowsers } from '../../../src/diagrams/browser/find-browsers.ts';
import { type RunningBrowser, startBrowser } from '../../../src/diagrams/browser/start-browser.ts';

const repository = resolve(import.meta.dirname, '../../..');
let running: RunningBrowser;
let page: Page;

beforeAll(async () => {
  const cacheDir = resolve(repository, 'node_modules/.cache/kintsugi');
  running = await startBrowser(findBrowsers(undefined, cacheDir), () => undefined);
  page = await running.browser.newPage();
  const build = await rolldown({ input: resolve(repository, 'src/client/preview/morph.ts') });
  const { output } = await build.generate({ format: 'iife', name: 'client' });
  await page.evaluate(output[0].code);
  await page.evaluate(`
    const toElement = (html) => {
      const element = document.createElement('main');
      element.innerHTML = html;
      return element;
    };
    /** Show a page, have a script change it, and morph it; nodes know the number they were given. */
    function run(before, after, change = () => undefined) {
      const live = toElement(before);
      document.body.replaceChildren(live);
      change(live);
      const nodes = [...live.querySelectorAll('*')];
      client.morph(live, toElement(before), toElement(after));
      const shown = document.querySelector('main');
      return { html: shown.innerHTML, kept: [...shown.querySelectorAll('*')].map((node) => nodes.indexOf(node)) };
    }`);
}, 60_000);

afterAll(() => running.close());

interface Morphed {
  readonly html: string;
  /** For each element, in order, which of the old ones it is; -1 for a new one. */
  readonly kept: readonly number[];
}

/** @param change A function of the element that holds the page, as source. */
async function morph(before: string, after: string, change = '() => undefined'): Promise<Morphed> {
  const values = [before, after].map((html) => JSON.stringify(html));
  return (await page.evaluate(`run(${values.join(', ')}, ${change})`)) as Morphed;
}

test.each<[string, string, string, number[]]>([
  ['nothing', '<p>a</p><p>b</p>', '<p>a</p><p>b</p>', [0, 1]],
  ['a word', '<p>a</p><p>b <b>c</b></p>', '<p>a</p><p>d <b>c</b></p>', [0, 1, 2]],
  ['a word deep inside', '<ul><li>a<li>b<li>c</ul>', '<ul><li>a<li>B<li>c</ul>', [0, 1, 2, 3]],
  ['a new block', '<p>a</p><p>b</p>', '<p>a</p><h2>n</h2><p>b</p>', [0, -1, 1]],
  ['a block that is gone', '<p>a</p><h2>n</h2><p>b</p>', '<p>a</p><p>b</p>', [0, 2]],
  ['one of equal blocks', '<p>a</p><p>a</p><p>b</p>', '<p>a</p><p>b</p>', [0, 2]],
  [
    'two blocks for one',
    '<p>a</p><p>x</p><p>b</p>',
    '<p>a</p><p>y</p><p>z</p><p>b</p>',
    [0, -1, -1, 2],
  ],
  ['another tag', '<p>a</p><p>b</p>', '<p>a</p><h2>b</h2>', [0, -1]],
  ['an attribute', '<p>a</p><p class="x">b</p>', '<p>a</p><p class="y">b</p>', [0, -1]],
  ['the first block', '<p>a</p>\n<p>b</p>\n<p>c</p>', '<p>A</p>\n<p>b</p>\n<p>c</p>', [0, 1, 2]],
  ['all', '<p>a</p>', '<h1>b</h1><p>c</p>', [-1, -1]],
  ['everything, away', '<p>a</p>', '', []],
  ['a comment and texts', 'a<!--b--><i>c</i>', 'd<!--e--><i>c</i>', [0]],
])('where %s changes, the rest stays', async (_, before, after, kept) => {
  const expected = await morph(after, after);
  expect(await morph(before, after)).toEqual({ html: expected.html, kept });
});

test('what a script has added stays beside what did not change', async () => {
  const add = `(live) => {
    live.querySelector('pre').append(document.createElement('button'));
    live.prepend(document.createElement('aside'));
  }`;
  const { html } = await morph('<pre>x</pre><p>a</p>', '<pre>x</pre><p>b</p>', add);
  expect(html).toBe('<aside></aside><pre>x<button></button></pre><p>b</p>');
});

test('where a script took something away, the page is shown as it came', async () => {
  const take = `(live) => live.querySelector('p').remove()`;
  expect(await morph('<p>a</p><p>b</p>', '<p>a</p><p>c</p>', take)).toMatchObject({
    html: '<p>a</p><p>c</p>',
  });
});

test('what readers have opened and written stays open and written', async () => {
  const [before, after] = ['<p>a</p>', '<p>b</p>'].map(
    (text) => `${text}<details><summary>s</summary><div><input></div></details>`,
  );
  const state = await page.evaluate(`
    run(${JSON.stringify(before)}, ${JSON.stringify(after)}, (live) => {
      live.querySelector('details').open = true;
      live.querySelector('input').value = 'typed';
    });
    [document.querySelector('details').open, document.querySelector('input').value]`);
  expect(state).toEqual([true, 'typed']);
});

test('whatever changes, the page shows what the server sent, and what scripts have added', async () => {
  // The same cases each time.
  const wrong = await page.evaluate(`
    let seed = 1;
    const below = (limit) => {
      seed = (Math.imul(seed, 48271) >>> 0) % 2147483647;
      return seed % limit;
    };
    const write = (depth) => Array.from({ length: below(5) }, () => {
      if (depth === 0 || below(3) === 0) return ['a', 'b', ' ', '\\n'][below(4)];
      const tag = ['p', 'div', 'span'][below(3)];
      const id = below(4) === 0 ? ' id="' + below(3) + '"' : '';
      return '<' + tag + id + '>' + write(depth - 1).replaceAll('<p', '<i').replaceAll('</p', '</i') + '</' + tag + '>';
    }).join('');
    const mutate = (html) => {
      const at = below(html.length + 1);
      const root = toElement(html);
      const nodes = [...root.querySelectorAll('*')];
      const node = nodes[below(nodes.length || 1)];
      if (!node) return write(3);
      if (below(2)) node.remove();
      else node.innerHTML = write(2);
      return root.innerHTML;
    };
    const wrong = [];
    for (let round = 0; round < 3000; round++) {
      const before = toElement(write(3)).innerHTML;
      const after = toElement(below(4) ? mutate(before) : write(3)).innerHTML;
      const add = (live) => {
        for (const node of [live, ...live.querySelectorAll('*')])
          if (below(3) === 0) node.insertBefore(document.createElement('x-own'), node.childNodes[below(node.childNodes.length + 1)] ?? null);
      };
      const plain = run(before, after).html;
      run(before, after, add);
      for (const own of document.querySelectorAll('x-own')) own.remove();
      const withOwn = document.querySelector('main').innerHTML;
      if (plain !== after || withOwn !== after) wrong.push({ before, after, plain, withOwn });
    }
    wrong.slice(0, 3)`);
  expect(wrong).toEqual([]);
});
