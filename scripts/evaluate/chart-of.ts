import type { Compared } from './compare.ts';
import { formatMetric } from './format-metric.ts';

/**
 * Draw how many blocks each program finds, as a bar chart in Mermaid.
 *
 * @param title Stands above the bars; without a quotation mark.
 */
export function chartOf(title: string, compared: readonly Compared[]): string {
  const names = compared.map(({ name }) => `"${name}"`).join(', ');
  const values = compared.map(({ aggregate }) => formatMetric(aggregate, 'block', 3));
  return [
    '```mermaid',
    'xychart-beta horizontal',
    `  title "${title}"`,
    `  x-axis [${names}]`,
    '  y-axis "F1 of blocks" 0 --> 1',
    `  bar [${values.map((value) => (value === '-' ? '0' : value)).join(', ')}]`,
    '```',
  ].join('\n');
}
