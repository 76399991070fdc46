import type { LineRule } from './line-rule.ts';

/** `  Go 语言 : 42.5` */
const SLICE = /^(\s*)([^":：]+?)\s*[:：]\s*(\d+(?:\.\d+)?)\s*$/;

/**
 * Quote the name of a slice.
 *
 *     Go 语言 : 42.5   →   "Go 语言" : 42.5
 */
export const quotePieLabels: LineRule = {
  rule: 'diagram-quote-label',
  reason: 'The name of a slice needs quotes',
  kinds: ['pie'],
  mend: (line) => line.replace(SLICE, '$1"$2" : $3'),
};
