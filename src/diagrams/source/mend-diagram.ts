import type { DiagramMend } from '../../types/diagram.ts';
import type { PageError } from '../page/page-outcome.ts';

/** A copy that Mermaid accepts. */
export interface MendedSource {
  readonly source: string;
  readonly mends: readonly DiagramMend[];
}

/** Mermaid's parser; `null` means that it accepts the source. */
export type CheckSource = (source: string) => Promise<PageError | null>;

/** `A[call()]`: a label whose brackets Mermaid takes for its own. */
const LABEL = /(?<=[\w\u4e00-\u9fff])\[([^\]["\n]*[(){}][^\]["\n]*)\]/g;

/**
 * Mend a source that Mermaid rejects, as little as it takes.
 *
 * @param line Where Mermaid stopped, as it counts.
 * @returns `undefined` when no mended copy parses.
 */
export async function mendDiagram(
  source: string,
  _line: number,
  check: CheckSource,
): Promise<MendedSource | undefined> {
  const mends: DiagramMend[] = [];
  const mended = source
    .split('\n')
    .map((text, at) => {
      const quoted = text.replace(LABEL, '["$1"]');
      if (quoted !== text) {
        const reason = 'A label with brackets needs quotes';
        mends.push({ rule: 'diagram-quote-label', reason, line: at + 1 });
      }
      return quoted;
    })
    .join('\n');
  if (mends.length === 0 || (await check(mended)) !== null) return undefined;
  return { source: mended, mends };
}
