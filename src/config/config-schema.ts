import { bundledThemes } from 'shiki/themes';
import { en } from '../../templates/strings/en.ts';
import { frontMatterSchema } from '../util/schema/front-matter-schema.ts';
import { type Schema, schema } from '../util/schema/schema.ts';
import { mermaidSchema } from './mermaid-schema.ts';
import { stringsSchema } from './strings-schema.ts';

const theme = schema.nameOf('theme of Shiki', Object.keys(bundledThemes));

const names = schema.list(schema.filledText);

/** What may stand in `site.config.ts`; the types are in `types/config.ts`. */
export const configSchema: Schema = schema.object({
  title: schema.filledText,
  description: schema.text,
  url: schema.origin,
  base: schema.text,
  lang: schema.language,
  locale: schema.oneOf('zh-CN', 'en'),
  seeds: schema.filledText,
  outDir: schema.filledText,
  author: schema.text,
  articles: schema.record(frontMatterSchema),
  repair: schema.object({ threshold: schema.number(0, 1), skip: names }),
  markdown: schema.object({
    remarkPlugins: schema.list(schema.plugin),
    rehypePlugins: schema.list(schema.plugin),
  }),
  code: schema.object({
    themes: schema.object({ light: theme, dark: theme }),
    languages: schema.list(schema.grammar),
    aliases: schema.record(schema.filledText),
  }),
  strings: stringsSchema(en),
  diagrams: schema.object({
    enabled: schema.flag,
    executablePath: schema.filledText,
    timeoutMs: schema.integer(100, 600_000),
    maxEdges: schema.integer(1),
    maxTextSize: schema.integer(1),
    mermaid: mermaidSchema,
  }),
  limits: schema.object({
    fileBytes: schema.integer(1, 512 * 1024 * 1024),
    // Deeper trees overflow the stack of the parsers.
    nesting: schema.integer(4, 400),
    tableCells: schema.integer(1),
    diagrams: schema.integer(0),
  }),
  concepts: schema.object({
    auto: schema.flag,
    add: names,
    hide: names,
    synonyms: schema.record(names),
  }),
});
