import type { Aggregate } from './types.ts';

/** A metric as tables show it: F1, or accuracy where there is only that. */
export function formatMetric(aggregate: Aggregate, metric: string, digits: number): string {
  const value = aggregate[metric]?.f1 ?? aggregate[metric]?.accuracy;
  return typeof value === 'number' ? value.toFixed(digits) : '-';
}
