import { whiteSpace } from './white-space.ts';

const UNIT = '    ';
// subgraph one   loop Every minute   block:group   note right of A   state Fork {   class Duck {
const OPENS =
  /^(?:subgraph|loop|alt|opt|par|par_over|critical|break|rect|box)\b|^block:|^note (?:left|right) of [^:]+$|^[^-]*\{$/;
const MIDDLE = /^(?:else|and|option)\b/;
const CLOSES = /^(?:end\b|\})/;
const SECTION = /^section\b/;
const FRONT_MATTER = /^---\s*$/;
const PREAMBLE = /^(?:%%|accTitle|accDescr)/;
/** Kinds whose structure is their indentation: once lost it cannot be known. */
const OUTLINES = /^(?:mindmap|kanban|treemap|treeView|ishikawa|wardley)/;

/**
 * Indent a Mermaid diagram: its head at the margin, the rest one level in, blocks deeper.
 *
 *     flowchart TD
 *     subgraph api           ← one level in
 *     A --> B                ← two levels in
 *     end
 *
 * Kinds whose syntax is indentation (mind map, kanban …) stay flat below their head.
 */
export function indentMermaid(lines: readonly string[]): readonly string[] {
  const head = headIndex(lines);
  if (OUTLINES.test(lines[head] ?? '')) return lines.map((_, i) => (i > head ? UNIT : ''));
  let level = 1;
  let inSection = 0;
  return lines.map((line, index) => {
    if (index <= head || line === '') return '';
    if (SECTION.test(line)) {
      inSection = 1;
      return UNIT;
    }
    if (CLOSES.test(line)) {
      level = Math.max(1, level - 1);
      return whiteSpace(UNIT, level);
    }
    if (MIDDLE.test(line)) return whiteSpace(UNIT, Math.max(1, level - 1));
    const at = level + inSection;
    if (OPENS.test(line)) level += 1;
    return whiteSpace(UNIT, at);
  });
}

/** The line that names the kind, behind front matter, directives and comments. */
function headIndex(lines: readonly string[]): number {
  let inMatter = false;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (FRONT_MATTER.test(line) && (i === 0 || inMatter)) inMatter = !inMatter;
    else if (!inMatter && line !== '' && !PREAMBLE.test(line)) return i;
  }
  return 0;
}
