import { expect, test } from 'vitest';
import { mermaidConfig } from '../../src/diagrams/mermaid-config.ts';
import { LIGHT } from '../../src/diagrams/palettes.ts';

test('takes the project’s options, never in the place of what keeps drawings safe', () => {
  const limits = { timeoutMs: 1, maxEdges: 5, maxTextSize: 6 };
  const own = { flowchart: { curve: 'linear' }, gantt: { barHeight: 9 }, securityLevel: 'loose' };
  const config = mermaidConfig(LIGHT, { ...limits, mermaid: own }, 'own');
  const plain = mermaidConfig(LIGHT, limits, 'own');
  expect(config.flowchart).toEqual({ ...Object(plain.flowchart), curve: 'linear' });
  expect(config).toMatchObject({ gantt: { barHeight: 9 }, securityLevel: 'strict', maxEdges: 5 });
});
