import { describe, expect, test } from 'vitest';
import { findLosses } from '../../../src/repair/5-edits/find-losses.ts';
import { mendMarkdown } from '../../../src/repair/markdown/mend-markdown.ts';
import { profileDamage } from '../../../src/repair/profile-damage.ts';

const SIZE = 20_000;

function fill(piece: string): string {
  return piece.repeat(Math.ceil(SIZE / piece.length));
}

const CASES: readonly (readonly [name: string, text: string])[] = [
  ['nested quotes', `${'>'.repeat(2000)} a\n`.repeat(10)],
  ['nested items', fill('- ')],
  ['a long line', fill('word ')],
  ['back-ticks', fill('`')],
  ['bare fences', fill('```\n')],
  ['open fences', fill('```js\na\n')],
  ['short fences', fill('``\n')],
  ['quote fences', fill("'''\na\n'''\nb\n")],
  ['pipes', fill('|')],
  ['rows', fill('| a | b |\n')],
  ['full-width rows', fill('｜ a ｜\n')],
  ['headings', fill('##x\n')],
  ['no-break spaces', `\`\`\`\n${fill('a\u00a0b\n')}`],
  ['zero-width characters', fill('a\u200b')],
  ['entities', `\`\`\`\n${fill('&lt;')}`],
  ['quotes', `\`\`\`\n${fill('“a”\n')}`],
  ['flat code', `\ufeff${fill('```go\nfunc a() {\nb()\n}\n```\n')}`],
  ['blank lines', fill('\n')],
  ['white space', fill(' \t')],
  ['tags', fill('<div>\n')],
  ['lone surrogates', fill('\ud800')],
  ['NUL', fill('\0')],
];

// `scripts/bench-linear.ts` measures that the time of such texts grows with their length only.
describe('pathological texts', () => {
  test.each(CASES)('%s keep every character, and are mended once and for all', (_, text) => {
    const result = mendMarkdown(text);
    const { lost, invented } = findLosses(text, result);
    expect({ lost, invented }).toEqual({ lost: 0, invented: 0 });
    expect(mendMarkdown(result.markdown).markdown === result.markdown).toBe(true);
    const { regions } = profileDamage(text);
    expect(regions[0]?.lines[0]).toBe(1);
  });
});
