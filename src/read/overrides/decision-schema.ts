import { type Schema, schema } from '../../util/schema/schema.ts';

/** What may stand in an entry of `NAME.repair.yml`. */
export const decisionSchema: Schema = schema.object({
  at: schema.filledText,
  to: schema.filledText,
  lines: schema.integer(1),
  line: schema.integer(1),
  as: schema.oneOf(
    'code',
    'heading',
    'paragraph',
    'list',
    'table',
    'blockquote',
    'mermaid',
    'boilerplate',
    'asis',
    'title',
  ),
  lang: schema.infoWord,
  depth: schema.integer(1, 6),
  rows: schema.filledText,
});
