/** What one line of YAML is, told without its indentation. */
export interface YamlLine {
  /**
   * `pair` has a key, `text` is a scalar or a part of one, `note` is a comment or a template's
   * directive, `break` begins a new document.
   */
  readonly kind: 'pair' | 'text' | 'note' | 'break' | 'blank';
  /** Dashes before the content: `- - a` has 2. */
  readonly dashes: number;
  /** The key without its quotes, `''` when there is none. */
  readonly key: string;
  /** What follows the key: nothing, a block scalar's mark, an open bracket, or a value. */
  readonly value: 'none' | 'block' | 'flow' | 'scalar';
}

// key: value   "key":   key: |   (the key may hold spaces, dots, slashes, braces of a template)
const PAIR =
  /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s#"'[\]{}&*!|>%@`,-][^#]*?|-[^\s:]+|<<|\{\{[^}]*\}\}))\s*:(?=\s|$)\s*(.*)$/;
const NOTE = /^(?:#|\{\{[-%]?.*\}\}$|\{%.*%\}$|(?:\.{3}|…)$)/;
const BLOCK = /^(?:[!&]\S+\s+)*[|>][-+0-9]*(?:\s+#.*)?$/;
const NOTHING = /^(?:[!&]\S+\s*)*(?:#.*)?$/;
const MAX_KEY_LENGTH = 120;

/**
 * Read one line of YAML that lost its indentation.
 *
 *     - name: web    →  a pair behind one dash, its value a scalar
 *     run: |         →  a pair that opens a block scalar
 */
export function readYamlLine(line: string): YamlLine {
  let rest = line.trim();
  if (rest === '') return { kind: 'blank', dashes: 0, key: '', value: 'none' };
  if (/^---(?:\s|$)/.test(rest)) return { kind: 'break', dashes: 0, key: '', value: 'none' };
  if (NOTE.test(rest)) return { kind: 'note', dashes: 0, key: '', value: 'none' };
  let dashes = 0;
  while (dashes < 4 && /^-(?:\s|$)/.test(rest)) {
    rest = rest.slice(1).trimStart();
    dashes += 1;
  }
  const pair = PAIR.exec(rest.slice(0, 400));
  const key = pair?.[1] ?? pair?.[2] ?? pair?.[3] ?? '';
  if (pair === null || key.length > MAX_KEY_LENGTH || key.includes(': ')) {
    return { kind: 'text', dashes, key: '', value: valueKind(rest) };
  }
  return { kind: 'pair', dashes, key, value: valueKind(pair[4] ?? '') };
}

function valueKind(text: string): YamlLine['value'] {
  if (NOTHING.test(text)) return 'none';
  if (BLOCK.test(text)) return 'block';
  return isOpen(text) ? 'flow' : 'scalar';
}

/** A value that begins with a bracket and ends before its partner. */
function isOpen(text: string): boolean {
  if (!/^[[{]/.test(text) || text.startsWith('{{')) return false;
  let depth = 0;
  for (const ch of text) {
    if (ch === '[' || ch === '{') depth += 1;
    else if (ch === ']' || ch === '}') depth -= 1;
  }
  return depth > 0;
}
