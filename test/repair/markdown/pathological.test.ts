import { describe, expect, test } from 'vitest';
import { mendMarkdown } from '../../../src/repair/markdown/mend-markdown.ts';
import { profileDamage } from '../../../src/repair/profile.ts';

const SIZE = 200_000;

function fill(piece: string): string {
  return piece.repeat(Math.ceil(SIZE / piece.length));
}

/** CPU time of one run in milliseconds. */
function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const CASES: readonly (readonly [name: string, text: string])[] = [
  ['nested quotes', `${'>'.repeat(10_000)} a\n`.repeat(20)],
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

describe('pathological texts', () => {
  // Quadratic work on 200,000 characters takes minutes; linear work takes well under a second.
  test.each(CASES)('%s take linear time', (_, text) => {
    expect(timeOf(() => profileDamage(text))).toBeLessThan(3000);
    expect(timeOf(() => mendMarkdown(text))).toBeLessThan(5000);
  });
});
