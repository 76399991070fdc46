import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { bundlePage } from '../../src/diagrams/bundle-page.ts';
import type { PageApi } from '../../src/diagrams/page/main.ts';

/** Run the script as a page does, after Mermaid's own. */
async function run(parse: (source: string) => Promise<unknown>): Promise<PageApi> {
  const page: { mermaid: object; kintsugi?: PageApi } = { mermaid: { parse } };
  runInNewContext(await bundlePage(), page);
  if (page.kintsugi === undefined) throw new Error('The script has left nothing in the page');
  return page.kintsugi;
}

test('the script leaves the page what checks a diagram and says where it is wrong', async () => {
  const { check } = await run(async (source) => {
    if (source === 'good') return;
    if (source === 'bad') throw new SyntaxError('Parse error on line 3:\nA --');
    throw Object.assign(new Error('Expecting'), { hash: { loc: { first_line: 5 } } });
  });
  expect(await check('good')).toBeNull();
  expect(await check('bad')).toEqual({
    name: 'SyntaxError',
    message: 'Parse error on line 3:\nA --',
    line: 3,
  });
  expect(await check('worse')).toEqual({ name: 'Error', message: 'Expecting', line: 5 });
});
