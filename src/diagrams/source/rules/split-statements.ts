import { FLOWCHARTS, type LineRule } from './line-rule.ts';

/** After a node's label comes the name of the next node and then a bracket or a line. */
const JOINT = /(?<=[\])}])\s+(?=[\w\u3400-\u9fff]+\s*(?:\[|\(|\{|--|==|-\.|<--))/g;

/**
 * Divide statements that lost the line break between them.
 *
 *     A[一] --> B[二] B --> C[三]   →   A[一] --> B[二]; B --> C[三]
 */
export const splitStatements: LineRule = {
  rule: 'diagram-line-break',
  reason: 'Two statements stand on one line',
  kinds: FLOWCHARTS,
  mend: (line) => line.replace(JOINT, '; '),
};
