const UNIT = '    ';
// subgraph one   loop Every minute   state Fork {   class Duck {   namespace N {   section
const OPENS =
  /^(?:subgraph|loop|alt|opt|par|critical|break|rect|box|par_over)\b|^(?:state|class|namespace|enum|interface)\b[^}]*\{$|^[^-]*\{$/;
const MIDDLE = /^(?:else|and|option)\b/;
const CLOSES = /^(?:end\b|\})/;
const FRONT_MATTER = /^---\s*$/;
const PREAMBLE = /^%%|^accTitle|^accDescr/;
const WITHOUT_BODY_INDENT = /^(?:mindmap|timeline|kanban|treemap|treeView|ishikawa|wardley)/;

/**
 * Indent a Mermaid diagram: its head at the margin, the rest one level in, blocks deeper.
 *
 *     flowchart TD
 *     subgraph api           ← one level in
 *     A --> B                ← two levels in
 *     end
 *
 * Kinds whose syntax is indentation (mind map, kanban …) cannot be known and stay flat.
 */
export function indentMermaid(lines: readonly string[]): readonly string[] {
  const head = headIndex(lines);
  const first = lines[head] ?? '';
  if (WITHOUT_BODY_INDENT.test(first)) return lines.map((_, i) => (i > head ? UNIT : ''));
  let level = 1;
  return lines.map((line, index) => {
    if (index <= head || line === '') return '';
    if (CLOSES.test(line)) {
      level = Math.max(1, level - 1);
      return UNIT.repeat(level);
    }
    if (MIDDLE.test(line)) return UNIT.repeat(Math.max(1, level - 1));
    const at = level;
    if (OPENS.test(line)) level += 1;
    return UNIT.repeat(at);
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
