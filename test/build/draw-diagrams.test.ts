import { expect, test } from 'vitest';
import { drawDiagrams } from '../../src/build/draw-diagrams.ts';
import type { FilePath } from '../../src/types/brand.ts';
import type { DiagramRenderer } from '../../src/types/diagram.ts';
import { section } from '../render/support/sample.ts';

test('a diagram that stands below no heading is named by its article', async () => {
  const asked: string[] = [];
  const renderer: DiagramRenderer = {
    render: async (requests) => {
      asked.push(...requests.map(({ label }) => label));
      return requests.map(() => ({ ok: false, ruleId: 'diagram-syntax', message: 'Broken.' }));
    },
    close: async () => undefined,
  };
  const diagrams = ['', 'Flow'].map((label, n) => ({ id: `d${n}`, source: 's', label, line: 1 }));
  const sections = [section('', 0, '', { diagrams })];
  await drawDiagrams({ path: 'a.md' as FilePath, title: 'Queues', sections }, renderer, 10);
  expect(asked).toEqual(['Queues', 'Flow']);
});
