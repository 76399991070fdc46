import type { Baseline } from './baseline.ts';
import { chartOf } from './chart-of.ts';
import type { Compared } from './compare.ts';
import { formatMetric } from './format-metric.ts';
import { METRICS } from './metrics.ts';

/** The comparison on the documents of one variant. */
export interface Comparison {
  readonly variant: string;
  readonly documents: number;
  readonly compared: readonly Compared[];
}

function tableOf({ variant, documents, compared }: Comparison): string {
  const rows = METRICS.map(([label, metric]) => {
    const cells = compared.map(({ aggregate }) => formatMetric(aggregate, metric, 3));
    return `| ${label} | ${cells.join(' | ')} |`;
  });
  return [
    `### ${variant}: ${documents} documents`,
    '',
    chartOf(`Texts of ${variant}`, compared),
    '',
    `| metric | ${compared.map(({ name }) => name).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(compared.length)}`,
    ...rows,
  ].join('\n');
}

/**
 * Write a comparison down as Markdown: when and how it was made, and a table for each variant.
 *
 * @param set Name of the documents' set.
 * @param date As `2026-01-31`.
 */
export function printComparison(
  comparisons: readonly Comparison[],
  baselines: readonly Baseline[],
  set: string,
  date: string,
): string {
  const known = baselines.filter(({ version }) => version);
  const missing = baselines.filter(({ version }) => version === undefined);
  const names = known.map(({ name, version }) => `${name.split(',')[0]} ${version}`).join(', ');
  const none = missing.map(({ name }) => name).join(', ');
  return [
    `Measured on ${date} by`,
    '',
    `    node scripts/evaluate-repair.ts --corpus DIR --scorer FILE --set ${set} --baselines`,
    '',
    `with ${names || 'no other program'}${none ? `; not found: ${none}` : ''}. F1 or accuracy, all`,
    'documents of a set together.',
    '',
    comparisons.map(tableOf).join('\n\n'),
  ].join('\n');
}
