import { describe, expect, test } from 'vitest';
import { repair } from '../../src/repair/index.ts';
import { applyEdits } from '../../src/util/text/apply-edits.ts';

const PAGE = `Reading settings
The settings are read once, when the program starts, and kept in memory until it ends.
package main
import "os"
func main() {
name\u00a0:= os.Getenv("NAME")
println(name)
}
The name is printed. It may hold 10\u00a0characters at most, all of them letters or digits.
Writing settings
What was changed is written when the program ends, to the file that it was read from.
func save(name string) error {
return os.WriteFile("name", []byte(name), 0o600)
}
`;

describe('Markdown that was rebuilt', () => {
  test('holds no no-break spaces where one stood in code', () => {
    const { markdown, edits, messages } = repair(PAGE);
    expect(markdown).toContain('name := os.Getenv("NAME")');
    expect(markdown).not.toContain('\u00a0');
    expect(applyEdits(PAGE, edits)).toBe(markdown);
    const told = messages.filter(({ ruleId }) => ruleId === 'no-break-space');
    expect(told.map(({ place }) => place?.start.line)).toEqual([6]);
  });

  test.each([
    ['no-break spaces in code', PAGE],
    ['a zero-width character in a word', PAGE.replace('memory', 'mem\u200bory')],
    ['line endings of two kinds', PAGE.replace('\n', '\r\n')],
    [
      'typographic quotes in code',
      PAGE.replaceAll('"', '\u201c').replace(/\u201c([^\u201c\n]*)\u201c/g, '\u201c$1\u201d'),
    ],
  ])('changes no more when it had %s', (_, source) => {
    const { markdown } = repair(source);
    expect(repair(markdown).markdown).toBe(markdown);
  });

  test('ends its lines as the text does, and tells of no mixture', () => {
    const windows = PAGE.replaceAll('\n', '\r\n');
    const { markdown, edits, messages } = repair(windows);
    expect(markdown).toBe(repair(PAGE).markdown.replaceAll('\n', '\r\n'));
    expect(applyEdits(windows, edits)).toBe(markdown);
    expect(messages.map(({ ruleId }) => ruleId)).not.toContain('mixed-line-endings');
    expect(repair(markdown).markdown).toBe(markdown);
  });

  test('keeps lines that a person has decided on', () => {
    const { markdown } = repair(PAGE, { overrides: [{ lines: [9, 9], as: 'asis' }] });
    expect(markdown).toContain('10\u00a0characters');
    expect(markdown).toContain('name := os');
  });
});
