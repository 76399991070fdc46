/** One option of `site.config.ts`, as its type says. */
export interface ConfigOption {
  /** `diagrams.timeoutMs` */
  readonly name: string;
  readonly type: string;
  readonly fallback: string;
  readonly about: string;
}

/** `  readonly name?: type;`, or `{` where options follow. */
const FIELD = /^(\s*)readonly (\w+)\?: (.*?)(?:;|(\{))$/;
const COMMENT = /^\s*\/\*\* (.*?) \*\/$/;

/**
 * Read the options from the source of `UserConfig`: a line for each, its comment above it.
 *
 * @param source `src/types/config.ts`.
 * @throws {Error} For an option without a comment that has a `@default`.
 */
export function listOptions(source: string): readonly ConfigOption[] {
  const start = source.indexOf('export interface UserConfig {');
  const body = source.slice(start, source.indexOf('\n}\n', start));
  const options: ConfigOption[] = [];
  const outer: string[] = [];
  let comment = '';
  for (const line of body.split('\n').slice(1)) {
    const found = FIELD.exec(line);
    if (found) {
      const [, , name = '', type = '', opens] = found;
      if (opens) outer.push(name);
      else options.push(toOption([...outer, name].join('.'), type, comment));
    }
    if (/^\s*\};$/.test(line)) outer.pop();
    comment = COMMENT.exec(line)?.[1] ?? '';
  }
  return options;
}

function toOption(name: string, type: string, comment: string): ConfigOption {
  const [about = '', fallback] = comment.split(' @default ');
  if (about === '' || fallback === undefined) {
    throw new Error(`Option \`${name}\` needs a comment: what it is, and its \`@default\``);
  }
  return { name, type, fallback, about: about.replace(/\.$/, '') };
}
