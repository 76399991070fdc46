import { expect, test } from 'vitest';
import { mendCodeEntities } from '../../../../src/repair/markdown/passes/mend-code-entities.ts';
import { linesOf, runPass } from '../support/run-pass.ts';

const fenced = (...lines: readonly string[]): string => linesOf('```', ...lines, '```');

test.each([
  [
    'all that HTML has',
    'a &lt; b &amp;&amp; c &gt; &quot;d&quot; + &#39;e&#39;',
    `a < b && c > "d" + 'e'`,
  ],
  ['what was escaped twice', 'a &amp;lt; b &amp;amp; c', 'a < b & c'],
  ['an ampersand between words that are code', 'a &amp; b', 'a & b'],
  ['in comments, beside one in code', '// a &amp; b\nc &amp; d', '// a & b\nc & d'],
])('entities become characters: %s', (_, code, expected) => {
  expect(runPass(mendCodeEntities, fenced(code))).toEqual({ text: fenced(expected), findings: [] });
});

test.each([
  ['beside a raw bracket', 'a &lt; b > c', []],
  ['beside a raw ampersand', 'a &lt; b & c', []],
  ['of other names', 'a &nbsp; b', []],
  ['escaped twice here and once there', 'a &amp;lt; b &lt; c', ['code-entity-unclear']],
  ['that would still look escaped', 'a &amp;amp;lt; b', ['code-entity-unclear']],
  ['only in comments, between words', '// a &amp; b', ['code-entity-unclear']],
])('entities stay: %s', (_, code, findings) => {
  expect(runPass(mendCodeEntities, fenced(code))).toEqual({ text: fenced(code), findings });
});

test('each block speaks for itself, prose for none', () => {
  const text = `a &lt; b\n\n${fenced('a &lt; b')}\n${fenced('a < b &lt; c')}`;
  expect(runPass(mendCodeEntities, text).text).toBe(text.replace('```\na &lt;', '```\na <'));
});
