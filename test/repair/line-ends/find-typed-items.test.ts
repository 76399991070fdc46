import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { repair } from '../../../src/repair/index.ts';
import { findTypedItems } from '../../../src/repair/line-ends/find-typed-items.ts';
import type { Flattened } from '../../../src/repair/profile/dialect.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

const APART = `Choosing a queue

Three properties matter most when you choose one:

- Durability means that messages survive a restart.
  - On one disk or on several of them.
- Ordering means that messages arrive as they were sent.

Kafka is strong in both, but it is not simple to run.
`;

const CLOSE = `Choosing a queue
Three properties matter most when you choose one:
* Durability means that messages survive a restart.
  * On one disk or on several of them.
* Ordering means that messages arrive as they were sent.
Kafka is strong in both, but it is not simple to run.
`;

function found(text: string, dialect: Flattened): string {
  return applyEdits(text, findTypedItems(splitLines(text), [], dialect));
}

test.each(['-', '*', '+', '-  '])('writes items marked “%s” as resiliparse does', (mark) => {
  expect(found(APART.replaceAll(/^( *)-/gm, `$1${mark}`), 'resiliparse')).toBe(
    APART.replace('- D', '  • D').replace('- On', '  • On').replace('- Or', '  • Or'),
  );
});

test('sets items of any indentation in by two columns a level', () => {
  const deep = APART.replace('  - On', '        - On').replace('- Or', '        - In memory\n- Or');
  expect(found(deep, 'resiliparse')).toMatch(/\n {2}• D.*\n {4}• On.*\n {4}• In.*\n {2}• Or/);
});

test.each(['*', '+'])('writes items marked “%s” as trafilatura does', (mark) => {
  expect(found(CLOSE.replaceAll('*', mark), 'trafilatura')).toBe(CLOSE.replaceAll('*', '-'));
});

test('finds items below code', () => {
  const text = CLOSE.replace('* Or', 'acks = all;\n* Or');
  expect(found(text, 'trafilatura')).toBe(text.replaceAll('*', '-'));
});

const STEPS = `Setting it up

1. Download the archive of the server.
2. Unpack it where you like.

Then start it.
`;

test('sets in steps that stand right below each other', () => {
  expect(found(STEPS, 'resiliparse')).toBe(STEPS.replaceAll(/^\d/gm, '  $&'));
});

test('finds steps apart where they are indented', () => {
  const apart = STEPS.replaceAll(/^\d/gm, ' $&').replace(' 2', '\n 2');
  expect(found(apart, 'resiliparse')).toMatch(/^ {2}1\. .*\n\n {2}2\. /m);
});

test.each<[string, string, Flattened]>([
  ['numbered titles', STEPS.replace('2.', '\n2.'), 'resiliparse'],
  ['a single item', APART.replace(/^ {2}- .*\n/m, '').replace('- Or', 'Or'), 'resiliparse'],
  ['lists of YAML', 'Volumes:\n\n- name: logs\n  size: 2Gi\n- name: data\n', 'resiliparse'],
  ['what stands below a key', 'args:\n- one of these\n- the other one\n', 'resiliparse'],
  ['items among those of the extractor', `${APART}\n  • One of its own\n`, 'resiliparse'],
  ['steps among those of the extractor', `${STEPS}\n  1. One of its own\n`, 'resiliparse'],
  ['comments', '/**\n* Opens the box.\n* Closes it again.\n*/\nvoid box();\n', 'trafilatura'],
  ['items among more of the extractor', `${CLOSE}- One\n- Two\n- Three\n- Four\n`, 'trafilatura'],
])('leaves %s', (_, text, dialect) => {
  expect(found(text, dialect)).toBe(text);
});

test('leaves lines that a person has decided on', () => {
  const decided = [{ lines: [5, 5], as: 'paragraph' }] as const;
  expect(findTypedItems(splitLines(APART), decided, 'resiliparse')).toEqual([]);
});

test('makes lists of them', () => {
  const { markdown } = repair(
    `${CLOSE}Starting it\nacks = all;\nlinger = 5;\nWhat comes next is told below.\n`,
  );
  expect(markdown).toContain('\n- Durability means that messages survive a restart.\n');
});

test('keeps marks that turn out to stand in code', () => {
  const code =
    'for (int i = 0; i < n; i++) {\nint area = width\n* height of box\n* depth of box;\n}\n';
  const { markdown } = repair(`How it works\nThe area of the box is worked out here:\n${code}`);
  expect(markdown).toMatch(/^\s*\* height of box\n\s*\* depth of box;$/m);
});
