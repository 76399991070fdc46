import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repair } from '../../src/repair/index.ts';
import type { Override } from '../../src/types/repair.ts';
import { applyEdits } from '../../src/util/text/apply-edits.ts';

const TEXT = `# Title

Some text that is here.
## Wrong depth

Text before
select first
  select second
Text after.

\`\`\`go
SELECT 1
\`\`\`

Share this page

Name Type
timeout duration
`;

function lineOf(text: string): number {
  return TEXT.split('\n').indexOf(text) + 1;
}

function decided(...overrides: Override[]): string {
  return repair(TEXT, { overrides }).markdown;
}

describe('a decision about Markdown', () => {
  test('gives a heading its depth', () => {
    const at = lineOf('## Wrong depth');
    const markdown = decided({ lines: [at, at], as: 'heading', depth: 4 });
    expect(markdown).toBe(TEXT.replace('## Wrong depth', '\n#### Wrong depth'));
  });

  test('makes lines in a paragraph code, apart from it', () => {
    const at = lineOf('select first');
    const markdown = decided({ lines: [at, at + 1], as: 'code', lang: 'sql' });
    expect(markdown).toContain(
      'Text before\n\n```sql\nselect first\n  select second\n```\n\nText after.',
    );
  });

  test('gives a fenced block its language', () => {
    const at = lineOf('```go');
    const markdown = decided({ lines: [at, at + 2], as: 'code', lang: 'sql' });
    expect(markdown).toBe(TEXT.replace('```go', '```sql'));
  });

  test('drops a line, and lists it', () => {
    const at = lineOf('Share this page');
    const result = repair(TEXT, { overrides: [{ lines: [at, at], as: 'boilerplate' }] });
    expect(result.markdown).not.toContain('Share');
    expect(result.dropped).toEqual([{ line: at, text: 'Share this page' }]);
  });

  test('makes a table of words', () => {
    const at = lineOf('Name Type');
    expect(decided({ lines: [at, at + 1], as: 'table' })).toContain('| timeout | duration |');
  });

  test('keeps what mending would change', () => {
    const text = 'Text of an article.\n\n##No space\n\nMore of it.\n';
    expect(repair(text).markdown).toContain('## No space');
    const kept = repair(text, { overrides: [{ lines: [3, 3], as: 'asis' }] });
    expect(kept.markdown).toBe(text);
    expect(kept.blocks.find(({ lines }) => lines[0] === 3)?.reason).toMatch(/as decided$/);
  });

  test('does not tear a fenced block apart', () => {
    const at = lineOf('SELECT 1');
    expect(decided({ lines: [at, at], as: 'table' })).toBe(TEXT);
  });

  test('shows that line breaks part blocks, where nothing else does', () => {
    const text = 'Install\nRun the following command.\nnpm install\nThen start the server.\n';
    expect(repair(text).markdown).toBe(text);
    const markdown = repair(text, {
      overrides: [{ lines: [3, 3], as: 'code', lang: 'bash' }],
    }).markdown;
    expect(markdown).toContain('```bash\nnpm install\n```');
    expect(markdown).toContain('Run the following command.\n\n```bash');
  });
});

test('decisions about any lines give edits of the source, in order, that lose no letter', () => {
  const line = fc.constantFrom(
    ...[
      '',
      '',
      '# A',
      '## B ##',
      '```js',
      '```',
      'text of words',
      '- item',
      '  indented',
      '| a | b |',
    ],
    ...['| - | - |', '> quote', '=====', '1. one', '<div>', '＃ wide'],
  );
  const as = fc.constantFrom(
    ...(['code', 'heading', 'paragraph', 'list', 'table', 'blockquote', 'asis'] as const),
  );
  const pin = fc.tuple(fc.nat(15), fc.nat(4), as);
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 16 }),
      fc.array(pin, { maxLength: 3 }),
      (lines, pins) => {
        const source = `${lines.join('\n')}\n`;
        const overrides: Override[] = [];
        for (const [at, more, kind] of pins) {
          const first = 1 + (at % lines.length);
          const last = Math.min(lines.length, first + more);
          if (overrides.some((o) => o.lines[0] <= last && first <= o.lines[1])) continue;
          overrides.push({ lines: [first, last], as: kind });
        }
        const { markdown, edits, dropped } = repair(source, { overrides });
        expect(markdown).toBe(applyEdits(source, edits));
        for (const [index, edit] of edits.entries()) {
          expect(edit.start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0);
        }
        const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');
        // What fences say may be added, nothing may go but what is listed.
        const gone = new Set(dropped.map(({ line }) => line));
        const kept = letters(lines.filter((_, index) => !gone.has(index + 1)).join('\n'));
        let place = 0;
        for (const letter of letters(markdown)) if (letter === kept[place]) place += 1;
        expect(place).toBe(kept.length);
      },
    ),
    { numRuns: 300 },
  );
});
