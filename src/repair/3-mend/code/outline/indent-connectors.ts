import type { IndentEngine } from '../indent-engine.ts';

/** ↓   │: what stands alone between two lines of a drawing. */
const CONNECTOR = /^[↓⬇⇓▼▽│┃║]\uFE0F?$/;
/** Boxes and trees stand by their own lines. */
const DRAWN = /[─━═┌└├╔╚]/;
const UNIT = '  ';

/**
 * Indent a drawing without boxes whose parts stand below each other as if nothing stood between them, and what joins
 * them one level further in.
 *
 *     Client
 *       ↓             ← one level in
 *     Gateway         ← as deep as without it
 *
 * @param engine Indents the other lines.
 */
export function indentConnectors(
  lines: readonly string[],
  lang: string,
  engine: IndentEngine,
): readonly string[] {
  const isConnector = (line: string): boolean => CONNECTOR.test(line);
  if (!lines.some(isConnector) || lines.some((line) => DRAWN.test(line))) {
    return engine(lines, lang);
  }
  const parts = engine(
    lines.filter((line) => !isConnector(line)),
    lang,
  );
  let next = 0;
  return lines.map((line) => {
    if (isConnector(line)) return (parts[next - 1] ?? '') + UNIT;
    next += 1;
    return parts[next - 1] ?? '';
  });
}
