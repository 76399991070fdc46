import { expect, test } from 'vitest';
import { findScalarSpaces } from '../../../../../src/repair/3-mend/code/breaks/find-scalar-spaces.ts';
import { readLayoutText } from '../../../../../src/repair/3-mend/code/breaks/layout-text.ts';

/** The text with `⏎` where a line surely ends. */
function marked(text: string, language = 'yaml'): string {
  const spaces = findScalarSpaces({ ...readLayoutText(text), language });
  return [...text].map((sign, at) => (spaces.get(at) ? '⏎' : sign)).join('');
}

test.each([
  ['- name: a run: | make all', '- name: a⏎run: |⏎make all'],
  ['args: - |- set -e', 'args: - |-⏎set -e'],
  ['- run: > make all', '- run: >⏎make all'],
])('a block scalar begins below its key in %s', (text, expected) => {
  expect(marked(text)).toBe(expected);
});

test.each(['a: b | c', 'a: |'])('leaves %s', (text) => {
  expect(marked(text)).toBe(text);
});

test('asks YAML alone', () => {
  expect(marked('type A = { a: | B }', 'typescript')).not.toContain('⏎');
});

test.each([
  ['- name: a run: | kubectl config view', 'yaml'],
  ['jobs: build: steps: - run: |- kubectl get nodes', 'yaml'],
  ['kubectl get pods | grep a: | cat', 'bash'],
])('tells the language of %s', (text, language) => {
  expect(readLayoutText(text).language).toBe(language);
});
