import type { LineRule } from './line-rule.ts';

/** `A->>B：你好`, `"猫"：3`, `设计：done, 2024-01-01, 3d`: the first one ends the name. */
const COLON = /：/;

/**
 * Write the colon that ends a name as Mermaid reads it.
 *
 *     甲->>乙：你好：世界   →   甲->>乙:你好：世界
 */
export const mendColons: LineRule = {
  rule: 'diagram-colon',
  reason: 'A full-width colon stands for `:`',
  kinds: [
    ...['sequenceDiagram', 'pie', 'gantt', 'journey', 'timeline', 'stateDiagram'],
    ...['stateDiagram-v2', 'classDiagram', 'erDiagram'],
  ],
  mend: (line) => (line.includes(':') ? line : line.replace(COLON, ':')),
};
