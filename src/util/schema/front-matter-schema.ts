import { type Schema, schema } from './schema.ts';

/** What may stand in front matter, and in `articles` of `site.config.ts`. */
export const frontMatterSchema: Schema = schema.object({
  title: schema.filledText,
  slug: schema.slug,
  description: schema.text,
  tags: schema.list(schema.filledText),
  order: schema.anyNumber,
  date: schema.date,
  updated: schema.date,
  lang: schema.language,
  draft: schema.flag,
});
