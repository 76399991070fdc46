import { expect, test } from 'vitest';
import { indentCode } from '../../../../../src/repair/3-mend/code/indent-code.ts';
import { endsScalar, scalarStart } from '../../../../../src/repair/3-mend/code/yaml/open-scalar.ts';
import { readYamlLine } from '../../../../../src/repair/languages/read-yaml-line.ts';

test.each([
  ['The sync of {{.name}} failed.', false, 'prose'],
  ['[{', true, 'flow'],
  ['[{', false, 'other'],
  ['echo a b c d', false, 'other'],
  ['Write a file: cat <<EOF', false, 'other'],
  ['Done.', false, 'other'],
] as const)('%s, closed: %s, begins %s', (text, isFlow, start) => {
  expect(scalarStart(text, isFlow)).toBe(start);
});

test.each([
  ['prose', 'slack:', true],
  ['prose', 'text: |', true],
  ['prose', 'Note: see below', false],
  ['prose', 'else:', false],
  ['prose', 'See more here:', false],
  ['prose', '- slack:', false],
  ['flow', 'color: red', true],
  ['flow', 'and so on', false],
  ['other', 'slack:', false],
  ['opened', 'slack:', false],
] as const)('behind %s, %s ends the scalar: %s', (scalar, text, ends) => {
  expect(endsScalar(scalar, readYamlLine(text))).toBe(ends);
});

test('keys behind the prose and the collection of block scalars leave them', () => {
  const lines = [
    'template: |',
    '  message: |',
    '    The box {{.name}} is now closed.',
    '  chat:',
    '    parts: |',
    '      [{',
    '        "lid": 1',
    '      }]',
    '    key: a',
  ];
  const flat = lines.map((line) => line.trimStart());
  expect(indentCode(flat, 'yaml')).toEqual(lines);
});
