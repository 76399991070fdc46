import { expect, test } from 'vitest';
import type { Block } from '../../../src/repair/2-blocks/block.ts';
import { codeIdentifiers } from '../../../src/repair/3-mend/code-identifiers.ts';

function code(...lines: readonly string[]): Block {
  return { kind: 'code', lines: lines.map((text) => ({ text })) } as unknown as Block;
}

test('counts how often code uses a name, in how many blocks and how', () => {
  const names = codeIdentifiers([code('$ kubectl apply', 'retry: 3'), code('set(retry = 5)', 'x')]);
  expect(names.get('retry')).toMatchObject({ count: 2, blocks: 2, declared: 2, leads: 1 });
  expect(names.get('kubectl')).toMatchObject({ count: 1, blocks: 1, declared: 0, leads: 1 });
  expect(names.get('apply')).toMatchObject({ count: 1, leads: 0 });
});

test('knows names by their parts', () => {
  const names = codeIdentifiers([code('sync.Pool', 'max-idle')]);
  expect([...names.keys()]).toEqual(['sync.Pool', 'sync', 'Pool', 'max-idle', 'max', 'idle']);
  expect(names.get('Pool')?.leads).toBe(0);
});
