/**
 * Diagram types whose two themes differ in the style sheet only, so that one layout serves both;
 * a test compares them with two complete drawings.
 */
export const STYLED_TYPES: readonly string[] = [
  'flowchart-v2',
  'sequence',
  'classDiagram',
  'stateDiagram',
  'er',
  'requirement',
];
