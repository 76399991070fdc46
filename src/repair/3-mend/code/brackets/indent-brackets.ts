import { CODE_SYNTAX, type CodeSyntax } from '../../../languages/code-syntax.ts';
import { whiteSpace } from '../white-space.ts';
import { advanceNesting } from './advance-nesting.ts';
import { newNesting } from './bracket-nesting.ts';
import type { Scan, Work } from './bracket-work.ts';
import { closedElements } from './find-markup.ts';
import { levelOf } from './level-of.ts';
import { ACCESS, WORD } from './line-signs.ts';
import { type ScanState, scanCodeLine } from './scan-code-line.ts';

// next_feature_
const MEMBER = /\b[a-z]\w*_\b/;

/**
 * Indent code by its brackets, its cases and its unfinished statements.
 *
 *     server := &http.Server{
 *     Addr: addr,                ← one level in
 *     }
 *
 * Openers of one line count once; a closer returns to the line that opened its bracket.
 */
export function indentBrackets(lines: readonly string[], lang: string): readonly string[] {
  const known = CODE_SYNTAX.get(lang);
  if (known === undefined) return lines.map(() => '');
  const scanned = scanAll(lines, known);
  const syntax = { ...known, semicolons: known.semicolons && endsStatements(scanned) };
  const elements = known.markup ? closedElements(scanned.map(({ code }) => code)) : undefined;
  const work: Work = { lang, syntax, scanned, nesting: newNesting(), elements };
  // In Google's style, known by its member names, access labels stand one column in.
  const isGoogle = lang === 'cpp' && lines.some((line) => MEMBER.test(line));
  const isOffsetLabel = (code: string): boolean => isGoogle && ACCESS.test(code);
  let inside = 0;
  return lines.map((line, index) => {
    const scan = scanned[index];
    if (scan === undefined || line === '') return '';
    if (scan.from !== '') return insidePrefix(line, scan, inside, work);
    const level = levelOf(line, index, work);
    inside = level;
    if (isOffsetLabel(scan.code)) return `${whiteSpace(syntax.unit, level)} `;
    if (!scan.comment) advanceNesting(scan.code, level, work);
    return whiteSpace(syntax.unit, level);
  });
}

/** Whether most statements of a block end with a semicolon. */
function endsStatements(scanned: readonly Scan[]): boolean {
  const ends = scanned.filter(({ code }) => WORD.test(code) && !code.endsWith('{'));
  return ends.filter(({ code }) => code.endsWith(';')).length * 2 > ends.length;
}

function scanAll(lines: readonly string[], syntax: CodeSyntax): readonly Scan[] {
  let state: ScanState = { inside: '' };
  return lines.map((line) => {
    const scan = { ...scanCodeLine(line, state, syntax), from: state.inside };
    state = scan.next;
    return scan;
  });
}

/** White space of a line that begins inside a comment or a string. */
function insidePrefix(line: string, scan: Scan, level: number, work: Work): string {
  const { unit } = work.syntax;
  if (scan.from === '*/') return whiteSpace(unit, level) + (line.startsWith('*') ? ' ' : '');
  // The code behind the end of the string still closes brackets.
  const ends = line.startsWith(scan.from);
  if (scan.code !== '') advanceNesting(scan.code, level, work);
  if (work.lang === 'go') return '';
  return whiteSpace(unit, ends ? level : level + 1);
}
