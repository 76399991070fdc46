import { describe, expect, test } from 'vitest';
import { findOverrides } from '../../src/read/overrides/find-overrides.ts';
import { parseSeed } from '../../src/read/parse-seed.ts';
import type { FilePath } from '../../src/types/brand.ts';
import type { Message } from '../../src/types/message.ts';

const PATH = 'a.md' as FilePath;

/** A list of lists of lists …, each a hundred of the one before. */
function bomb(prefix: string): string {
  const levels = Array.from({ length: 8 }, (_, i) => {
    const items = i === 0 ? 'x, '.repeat(99) : `*a${i - 1}, `.repeat(99);
    return `${prefix}a${i}: &a${i} [${items}x]`;
  });
  return levels.join('\n');
}

const YAML: readonly (readonly [name: string, yaml: string])[] = [
  ['a bomb of aliases', bomb('')],
  ['an alias to itself', 'title: &a [*a]'],
  ['deep lists', `title: ${'['.repeat(20_000)}`],
  ['closed deep lists', `title: ${'['.repeat(9000)}${']'.repeat(9000)}`],
  ['deep maps', `title: ${'{a: '.repeat(9000)}1`],
  ['a function', 'title: !!js/function "function () { throw 1 }"'],
  ['an object', 'title: !!python/object/apply:os.system ["true"]'],
  ['a prototype', '__proto__: {draft: true}\nconstructor: {prototype: {draft: true}}'],
  ['a merge', 'base: &b {draft: true}\n<<: *b'],
  ['binary data', 'title: !!binary AAAA'],
  ['ten thousand keys', Array.from({ length: 5000 }, (_, i) => `k${i}: 1`).join('\n')],
  ['two documents', 'title: x\n...\ntitle: y'],
];

describe('front matter is data', () => {
  test.each(YAML)('%s', (_, yaml) => {
    const { seed, messages } = parseSeed(`---\n${yaml}\n---\n\n# A\n\nText.\n`, PATH);
    expect(seed?.body).toContain('Text.');
    expect(seed?.frontMatter.draft).toBeUndefined();
    expect({}).not.toHaveProperty('draft');
    expect(['string', 'undefined']).toContain(typeof seed?.frontMatter.title);
    expect(messages.filter(({ ruleId }) => !ruleId.startsWith('front-'))).toEqual([]);
  });

  test.each(['js', 'javascript', 'coffee', 'json', 'toml'])('no engine runs for %s', (engine) => {
    const text = `---${engine}\n({ title: globalThis.hacked = "yes" })\n---\n\nText.\n`;
    const { seed } = parseSeed(text, PATH);
    expect(seed?.frontMatter).toEqual({});
    expect(globalThis).not.toHaveProperty('hacked');
  });
});

describe('decisions are data', () => {
  test.each(YAML)('%s', (_, yaml) => {
    const text = `- ${yaml.replaceAll('\n', '\n  ')}\n`;
    const messages: readonly Message[] = findOverrides(
      { path: 'a.repair.yml' as FilePath, text },
      '# A\n\nText.\n',
      1,
    ).messages;
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.every(({ ruleId }) => ruleId.startsWith('override-'))).toBe(true);
  });
});
