import { errorMessage } from '../../util/error-message.ts';
import { loadToml } from './load-toml.ts';
import { MatterError, type ParsedMatter } from './parsed-matter.ts';

/** `title = …`, `[params]` and `[[menus]]`, with the name of the key. */
const KEY = /^([ \t]*\[{0,2}[ \t]*)(?:"([^"]+)"|'([^']+)'|([\w-]+))/;

/**
 * Parse front matter in TOML. Dates become texts, as they are in YAML.
 *
 * @param source What stands from the opening delimiter to the closing one, so that lines count from the former.
 * @throws {MatterError} Where it is broken.
 */
export function parseTomlMatter(source: string): ParsedMatter {
  const { parse, TomlDate, TomlError } = loadToml();
  try {
    const entries = Object.entries(parse(source)).map(([key, value]) => [
      key,
      value instanceof TomlDate ? value.toISOString() : value,
    ]);
    return { data: Object.fromEntries(entries), lines: linesOf(source) };
  } catch (error) {
    // The package puts an excerpt below its message.
    const [reason = ''] = errorMessage(error)
      .replace(/^Invalid TOML document: /, '')
      .split('\n');
    if (!(error instanceof TomlError)) throw new MatterError(reason);
    throw new MatterError(reason, error.line, error.column);
  }
}

/** The parser tells no places. Lines of a long text may look like keys, too: the first of a name counts. */
function linesOf(source: string): ParsedMatter['lines'] {
  const lines = new Map<string, readonly [number, number]>();
  for (const [at, line] of source.split('\n').entries()) {
    const [, before = '', ...names] = KEY.exec(line) ?? [];
    const name = names.find((part) => part !== undefined);
    if (name !== undefined && !lines.has(name)) lines.set(name, [at + 1, before.length + 1]);
  }
  return lines;
}
