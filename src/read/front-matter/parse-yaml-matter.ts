import { errorMessage } from '../../util/error-message.ts';
import { loadYaml } from '../load-yaml.ts';
import { MatterError, type ParsedMatter } from './parsed-matter.ts';

const MAX_ALIASES = 20;

/**
 * Parse front matter in YAML. Only data: no tag makes an object, and the number of aliases is limited.
 *
 * @param source What stands from the opening delimiter to the closing one, so that lines count from the former.
 * @throws {MatterError} Where it is broken.
 */
export function parseYamlMatter(source: string): ParsedMatter {
  const { isMap, isScalar, LineCounter, parseDocument, YAMLParseError } = loadYaml();
  const lineCounter = new LineCounter();
  const lines = new Map<string, readonly [number, number]>();
  try {
    const document = parseDocument(source, { schema: 'core', lineCounter });
    const [error] = document.errors;
    if (error) throw error;
    if (!isMap(document.contents)) throw new Error('Front matter must be keys and values');
    for (const { key } of document.contents.items) {
      if (!isScalar(key) || !key.range) continue;
      const { line, col } = lineCounter.linePos(key.range[0]);
      lines.set(String(key.value), [line, col]);
    }
    return { data: document.toJS({ maxAliasCount: MAX_ALIASES }), lines };
  } catch (error) {
    const text = errorMessage(error);
    // The package adds the position and an excerpt to its message; both are shown apart.
    const reason = (text.split(' at line ')[0] ?? text).trim();
    const at = error instanceof YAMLParseError ? lineCounter.linePos(error.pos[0]) : undefined;
    throw new MatterError(reason, at?.line, at?.col);
  }
}
