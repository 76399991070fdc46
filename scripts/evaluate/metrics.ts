/** What the scorer measures, with the names that tables show, in their order. */
export const METRICS: readonly (readonly [label: string, metric: string])[] = [
  ['block', 'block'],
  ['heading', 'heading'],
  ['outline', 'outline'],
  ['paragraph', 'paragraph'],
  ['code blocks', 'code'],
  ['code lines', 'codeLine'],
  ['language', 'lang'],
  ['indentation', 'indent'],
  ['table', 'table'],
  ['cell', 'cell'],
  ['list item', 'listItem'],
  ['list text', 'listText'],
  ['Mermaid', 'mermaid'],
  ['inline code', 'inlineCode'],
];
