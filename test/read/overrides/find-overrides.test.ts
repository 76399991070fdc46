import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAnchor } from '../../../src/read/overrides/find-anchor.ts';
import { findOverrides } from '../../../src/read/overrides/find-overrides.ts';
import { sidecarPath } from '../../../src/read/overrides/sidecar-path.ts';
import type { FilePath } from '../../../src/types/brand.ts';

const PATH = 'seeds/a.repair.yml' as FilePath;
const BODY = [
  'Notes on pools',
  'A pool keeps what is costly to make.',
  'type Pool struct {',
  'size int',
  '}',
  'An end.',
  'type Queue struct {',
  '}',
  'An end.',
].join('\n');

function find(text: string, body = BODY, bodyLine = 1) {
  return findOverrides({ path: PATH, text }, body, bodyLine);
}

describe('decisions about lines', () => {
  test.each([
    ['- {at: Notes on pools, as: title}', { lines: [1, 1], as: 'heading', depth: 1 }],
    ['- {at: " type  Pool struct { ", as: code, lines: 3}', { lines: [3, 5], as: 'code' }],
    ['- {at: type Queue…, to: "}", as: code, lang: go}', { lines: [7, 8], as: 'code', lang: 'go' }],
    ['- {at: An end., line: 8, as: asis}', { lines: [9, 9], as: 'asis' }],
    ['- {at: size int, as: mermaid}', { lines: [4, 4], as: 'mermaid', lang: 'mermaid' }],
    [
      '- at: size int\n  as: table\n  rows: |\n    a | b  c\n    |---|---|\n    | | \\| d |',
      {
        lines: [4, 4],
        as: 'table',
        rows: [
          ['a', 'b c'],
          ['', '| d'],
        ],
      },
    ],
    ['- {at: size int, as: heading, depth: 3}', { lines: [4, 4], as: 'heading', depth: 3 }],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual({ overrides: [expected], messages: [] });
  });

  test('survive an edit of their line, which is said', () => {
    const { overrides, messages } = find('- {at: A pool kept what is costly to make, as: list}');
    expect(overrides).toEqual([{ lines: [2, 2], as: 'list' }]);
    expect(messages).toMatchObject([{ ruleId: 'override-near', severity: 'info' }]);
  });

  test.each([
    ['A pool holds what costs much to build', ' The nearest is line 2.'],
    ['Notice of prices', ''],
  ])('that fit no line name one that is alike: %s', (at, near) => {
    const [message] = find(`- {at: ${at}, as: list}`).messages;
    expect(message?.ruleId).toBe('override-unmatched');
    expect(message?.note?.split('or remove it.')[1]).toBe(near);
  });

  test('survive lines put in before them', () => {
    const { overrides } = find('- {at: size int, as: code, line: 4}', `one\ntwo\n\n${BODY}`);
    expect(overrides).toEqual([{ lines: [7, 7], as: 'code' }]);
  });

  test('count lines in the file where there is front matter', () => {
    const { overrides } = find('- {at: An end., as: asis, line: 9}', BODY, 4);
    expect(overrides).toEqual([{ lines: [6, 6], as: 'asis' }]);
  });

  test.each([
    ['- {at: nothing like it at all, as: code}', 'override-unmatched', 'No line of the article'],
    ['- {at: An end., as: code}', 'override-ambiguous', 'several lines: 6, 9'],
    ['- {at: size int, lines: 99, as: code}', 'override-unmatched', 'the article has 6'],
    ['- {at: size int, to: Notes on pools, as: code}', 'override-unmatched', 'Notes on pools'],
    ['- {at: size int, ass: code}', 'override-unknown', 'Unknown key `ass`'],
    ['- {at: size int, as: cod}', 'override-value', '"cod", expected one of'],
    ['- {at: size int}', 'override-value', '`as` of a decision is missing'],
    ['- {as: code}', 'override-value', '`at` of a decision is missing'],
    ['- {at: size int, as: heading, depth: 7}', 'override-value', 'from 1 to 6'],
    ['- {at: size int, as: code, lang: "go\\n```"}', 'override-value', 'a language like'],
    ['- {at: size int, as: code, to: "}", lines: 2}', 'override-value', 'not both'],
    ['- {at: size int, as: code, rows: a | b}', 'override-value', 'only where `as` is `table`'],
    ['- size int', 'override-value', 'A decision is "size int"'],
    ['at: size int', 'override-syntax', 'Expected a list'],
    ['- {at: "size int', 'override-syntax', 'no valid YAML'],
    ['- &a [*a, *a]', 'override-value', 'A decision is'],
  ])('%s is reported and left out', (text, ruleId, reason) => {
    const { overrides, messages } = find(text);
    expect(overrides).toEqual([]);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ ruleId, path: PATH, place: { start: { line: 1 } } });
    expect(messages[0]?.reason).toContain(reason);
  });

  test('name the nearest key, and the line of the entry', () => {
    const { overrides, messages } = find('- {at: size int, as: code}\n- at: An end.\n  lanes: 2');
    expect(overrides).toHaveLength(1);
    expect(messages).toMatchObject([{ place: { start: { line: 3, column: 3 } } }]);
    expect(messages[0]?.note).toContain('Did you mean `lines`?');
  });

  test('hold once where two speak of the same lines', () => {
    const { overrides, messages } = find('- {at: size int, as: code}\n- {at: size int, as: list}');
    expect(overrides).toEqual([{ lines: [4, 4], as: 'code' }]);
    expect(messages).toMatchObject([{ ruleId: 'override-overlap' }]);
  });

  test('where two overlap, say the first line of both and the decision that holds', () => {
    const { messages } = find(
      '- {at: size int, lines: 2, as: code}\n- {at: type Pool struct…, lines: 2, as: list}',
    );
    expect(messages).toMatchObject([{ ruleId: 'override-overlap', place: { start: { line: 2 } } }]);
    expect(messages[0]?.reason).toContain('about line 4 of the article');
    expect(messages[0]?.note).toContain('line 1, `size int`, holds');
  });

  test('an empty file decides nothing', () => {
    expect(find('# nothing yet\n')).toEqual({ overrides: [], messages: [] });
  });

  test('aliases do not multiply', () => {
    const bomb = ['- &a [x, x, x, x, x, x, x, x]'];
    for (const name of ['b', 'c', 'd', 'e', 'f', 'g']) {
      const before = String.fromCharCode(name.charCodeAt(0) - 1);
      bomb.push(`- &${name} [${Array(8).fill(`*${before}`).join(', ')}]`);
    }
    expect(find(bomb.join('\n')).messages).toMatchObject([{ ruleId: 'override-syntax' }]);
  });

  test('the file stands beside the article', () => {
    expect(sidecarPath('seeds/x/a.b.txt')).toBe('seeds/x/a.b.repair.yml');
    expect(sidecarPath('a.markdown')).toBe('a.repair.yml');
  });

  test('a line that stands once is found as it is, wherever it stands', () => {
    const line = fc
      .string({ minLength: 1 })
      .filter((text) => text.trim() !== '' && !/\s|…/.test(text));
    fc.assert(
      fc.property(fc.uniqueArray(line, { minLength: 1 }), fc.nat(), (lines, n) => {
        const index = n % lines.length;
        const found = findAnchor(lines[index] ?? '', lines, 0, undefined);
        expect(found).toEqual({ kind: 'exact', index });
      }),
    );
  });
});
