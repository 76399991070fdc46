import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { beginsAsCode } from '../../../../src/repair/2-blocks/priors/begins-as-code.ts';
import { repair } from '../../../../src/repair/index.ts';

const fencesOf = (text: string): readonly string[] =>
  repair(text).markdown.match(/```\w*\n[\s\S]*?\n```/g) ?? [];

test.each([
  ['#=> [1, 2]', true],
  ['# => nil', true],
  ['=> 3', true],
  ['>>> total(3)', true],
  ['<?php', true],
  ['MariaDB [shelf]> select 1;', true],
  ['iex(2)> length([1])', true],
  ['C:\\kilns> dir', true],
  ['#define SHELVES 4', true],
  ['#include <box.h>', true],
  ['2 directories, 11 files', true],
  ['1 directory', true],
  ['-o, --output string Output format. One of: json|wide', true],
  ['  -h, --help   help for kiln', true],
  ['%%{init: {"theme": "dark"}}%%', true],
  ['-o, --output', false],
  ['--output string Output format', false],
  ['%% of all kilns', false],
  ['#defines SHELVES', false],
  ['2 directories and 11 files', false],
  ['# A comment => or a title', false],
  ['> Quoted => words', false],
  ['C# is a language', false],
  ['a > b', false],
])('%s', (source, expected) => {
  expect(beginsAsCode(gatherEvidence(splitLines(source)), 0)).toBe(expected);
});

test('keeps what programs begin with in their code', () => {
  const text = `Example #1 kiln_count() examples
<?php
$json = '{"a":1,"b":2,"c":3,"d":4,"e":5}';
var_dump(kiln_count($json));
var_dump(kiln_count($json, true));
?>
The above example will output:
`;
  expect(fencesOf(text)[0]).toMatch(/^```php\n<\?php\n\$json = /);
});

test('takes what an expression gives for no heading', () => {
  const text =
    'A kiln counts its pots like this:\n\nsizes = [1, 2, 3]\n\nsizes.map do |size|\nsize * 2\nend\n\n#=> [2, 4, 6]\n\nThis is short, and yet it says all that there is to say.\n\nsizes = [3, 4]\n\nsizes.each_with_object([]) do |size, all|\nall << size\nend\n\n#=> [3, 4]\n\nThe second one is longer, and hardly anybody writes it so.\n';
  const { markdown } = repair(text);
  expect(markdown).not.toMatch(/^#+ =>/m);
  expect(fencesOf(text).filter((code) => code.includes('\n#=> ['))).toHaveLength(2);
});
