import { formatMetric } from './format-metric.ts';
import { METRICS } from './metrics.ts';
import type { Aggregate, Outcome } from './types.ts';

/** One column of the printed table. */
export interface Column {
  readonly variant: string;
  readonly aggregate: Aggregate;
  readonly outcomes: readonly Outcome[];
}

function sum(outcomes: readonly Outcome[], field: 'lost' | 'invented' | 'bytes' | 'milliseconds') {
  return outcomes.reduce((total, outcome) => total + outcome[field], 0);
}

function rows(column: Column): readonly (readonly [string, string])[] {
  const { aggregate, outcomes } = column;
  const metrics = METRICS.map(([label, metric]): readonly [string, string] => [
    label,
    formatMetric(aggregate, metric, 4),
  ]);
  const seconds = sum(outcomes, 'milliseconds') / 1000;
  return [
    ...metrics,
    ['documents', String(outcomes.length)],
    ['lost', String(sum(outcomes, 'lost'))],
    ['invented', String(sum(outcomes, 'invented'))],
    ['not idempotent', String(outcomes.filter((outcome) => !outcome.idempotent).length)],
    ['MB/s', seconds > 0 ? (sum(outcomes, 'bytes') / 1e6 / seconds).toFixed(2) : '-'],
  ];
}

/**
 * Lay out the metrics of several variants side by side, as a Markdown table.
 *
 * @param columns One for each variant.
 */
export function printTable(columns: readonly Column[]): string {
  const cells = columns.map((column) => rows(column));
  const head = `| metric | ${columns.map((column) => column.variant).join(' | ')} |`;
  const rule = `| --- |${' ---: |'.repeat(columns.length)}`;
  const body = (cells[0] ?? []).map(
    ([label], row) => `| ${label} | ${cells.map((column) => column[row]?.[1] ?? '').join(' | ')} |`,
  );
  return [head, rule, ...body].join('\n');
}
