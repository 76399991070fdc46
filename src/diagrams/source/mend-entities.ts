import type { DiagramMend } from '../../types/diagram.ts';

/** `--&gt;`, `-&gt;&gt;`, `&lt;--`: an arrow that was escaped once too often. */
const ESCAPED_ARROW = /[-=.]&gt;|&lt;[-=.|]/;

const ENTITY = /&(?:gt|lt|amp|quot|#39);/g;

const CHARACTERS: Readonly<Record<string, string>> = {
  '&gt;': '>',
  '&lt;': '<',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

/** A source without entities. */
export interface MendedEntities {
  readonly source: string;
  readonly mends: readonly DiagramMend[];
}

/**
 * Undo an escape too many, on all lines or none: a half mended source may parse as another
 * diagram.
 *
 *     A --&gt; B   →   A --> B
 */
export function mendEntities(source: string): MendedEntities {
  if (!ESCAPED_ARROW.test(source)) return { source, mends: [] };
  const mends: DiagramMend[] = [];
  const lines = source.split('\n').map((line, at) => {
    const mended = line.replace(ENTITY, (entity) => CHARACTERS[entity] ?? entity);
    const reason = 'HTML entities stand in the syntax';
    if (mended !== line) mends.push({ rule: 'diagram-entity', reason, line: at + 1 });
    return mended;
  });
  return { source: lines.join('\n'), mends };
}
