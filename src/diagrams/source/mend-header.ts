import type { DiagramMend } from '../../types/diagram.ts';

/** A source with its first line mended. */
export interface MendedHeader {
  readonly source: string;
  readonly mend: DiagramMend;
}

/** `graph`, `Graph TD:`, `graph td A --> B`, `flowchart LR；` */
const FLOWCHART = /^(graph|flowchart)\b[\s:：]*(TB|TD|BT|RL|LR)?\b[\s;；:：]*(.*)$/i;

/** A line that only a flowchart can hold: a link between two nodes. */
const LINK = /[\w\u3400-\u9fff\])}）】]\s*(?:-->|---|==>|-\.->|--\s|[－–—]+[>＞]|→)/;

const DIRECTION = 'TD';

/**
 * Mend the first line of a flowchart: a missing `graph`, a direction that is missing or has
 * something stuck to it. Line numbers stay as they are.
 *
 *     A[一] --> B[二]          →   flowchart TD; A[一] --> B[二]
 *     graph LR A[一] --> B[二]   →   graph LR; A[一] --> B[二]
 *
 * @returns `undefined` when the first line does not look like a flowchart's.
 */
export function mendHeader(source: string): MendedHeader | undefined {
  const lines = source.split('\n');
  const at = lines.findIndex((text) => text.trim() !== '' && !text.trim().startsWith('%%'));
  const line = lines[at]?.trim() ?? '';
  const [text, reason] = mendLine(line);
  if (text === line) return undefined;
  const mended = lines.with(at, text).join('\n');
  return { source: mended, mend: { rule: 'diagram-header', reason, line: at + 1 } };
}

function mendLine(line: string): readonly [string, string] {
  const match = FLOWCHART.exec(line);
  if (match !== null) {
    const [, kind = 'graph', direction = DIRECTION, rest = ''] = match;
    const head = `${kind.toLowerCase()} ${direction.toUpperCase()}`;
    const reason = `\`${head}\` has to stand alone`;
    return [rest === '' ? head : `${head}; ${rest}`, reason];
  }
  if (!LINK.test(line)) return [line, ''];
  return [`flowchart ${DIRECTION}; ${line}`, 'The line `flowchart TD` is missing'];
}
