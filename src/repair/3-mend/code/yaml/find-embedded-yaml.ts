import { readYamlLine } from '../../../languages/read-yaml-line.ts';
import { hereDocumentEnd } from '../here-document-end.ts';

/** Lines of a script that are YAML: the first, and the one behind the last. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

const PROMPT = /^(?:[$%>❯➜]\s|\[?[\w.-]+@[\w.-]+)/;

/**
 * Find the YAML inside a shell script or session: here-documents, and objects that a command
 * printed.
 *
 *     kubectl apply -f - <<EOF
 *     apiVersion: v1          ← from here
 *     kind: Namespace
 *     EOF                     ← to here
 */
export function findEmbeddedYaml(lines: readonly string[]): readonly LineRange[] {
  const ranges: LineRange[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const mark = hereDocumentEnd(lines[i] ?? '');
    const start = mark === undefined ? i : i + 1;
    if (mark === undefined ? !startsObject(lines, i) : !startsYaml(lines, start)) continue;
    let end = start + 1;
    while (end < lines.length && !endsYaml(lines[end] ?? '', mark)) end += 1;
    ranges.push({ start, end });
    i = end - 1;
  }
  return ranges;
}

function endsYaml(line: string, mark: string | undefined): boolean {
  return mark === undefined ? PROMPT.test(line) : line.trim() === mark;
}

/** An object of a cluster, printed in the middle of a session. */
function startsObject(lines: readonly string[], at: number): boolean {
  return (
    /^apiVersion: \S/.test(lines[at] ?? '') && /^(?:kind|items|metadata):/.test(lines[at + 1] ?? '')
  );
}

function startsYaml(lines: readonly string[], at: number): boolean {
  const first = readYamlLine(lines[at] ?? '');
  const second = readYamlLine(lines[at + 1] ?? '');
  return first.kind === 'pair' && /^[\w.-]+$/.test(first.key) && second.kind !== 'text';
}
