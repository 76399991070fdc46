import { expect, test } from 'vitest';
import { keepIndentation } from '../../../../src/repair/3-mend/code/keep-indentation.ts';

const CASES: readonly (readonly [name: string, lang: string, kept: string, wanted: string])[] = [
  [
    'takes away what all lines share',
    'go',
    '    a()\n    if b {\n        c()\n    }',
    'a()\nif b {\n    c()\n}',
  ],
  [
    'puts back a first line that stands too far in',
    'javascript',
    '    export default {\n  data() {\n  }\n}',
    'export default {\n  data() {\n  }\n}',
  ],
  [
    'puts it before the second where both are alike',
    'bash',
    '      cd src\n  ls\n  make',
    'cd src\nls\nmake',
  ],
  [
    'finds the margin where no line behind the first shows it',
    'javascript',
    '    call({\n  a: 1,\n  b: 2',
    'call({\n  a: 1,\n  b: 2',
  ],
  [
    'leaves a first line that is deeper by its structure',
    'go',
    '\t\treturn nil\n\t}\n}',
    '\t\treturn nil\n\t}\n}',
  ],
  ['keeps one line without its margin', 'go', '  x', 'x'],
];

test.each(CASES)('%s', (_, lang, kept, wanted) => {
  const lines = kept.split('\n');
  const out = keepIndentation(lines, lang).map(
    (prefix, i) => prefix + (lines[i] ?? '').trimStart(),
  );
  expect(out.join('\n')).toBe(wanted);
});
