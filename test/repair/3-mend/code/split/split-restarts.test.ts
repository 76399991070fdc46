import { expect, test } from 'vitest';
import { splitLines } from '../../../../../src/repair/1-evidence/split-lines.ts';
import { splitRestarts } from '../../../../../src/repair/3-mend/code/split/split-restarts.ts';

const OBJECT = 'apiVersion: v1\nkind: Pod\nmetadata:\nname: web';
const MODULE = "import { a } from 'a'\nconst b = a()";

test.each([
  ['a second object', `${OBJECT}\n# the next one\n${OBJECT}`, [4, 5]],
  ['objects with a border', `${OBJECT}\n---\n${OBJECT}`, [9]],
  ['an object in an object', `spec:\ntemplate:\n${OBJECT}`, [6]],
  ['a reference in an object', `${OBJECT}\nref:\napiVersion: v1\nkind: Job`, [7]],
  ['imports after statements', `${MODULE}\n${MODULE}`, [2, 2]],
  [
    'markup above imports',
    `<template>\n</template>\n<script>\nimport { c } from 'c'\n// a\n${MODULE}`,
    [7],
  ],
  ['a statement above imports', `a()\nimport { c } from 'c'\n${MODULE}`, [4]],
  ['imports together', `import { c } from 'c'\n${MODULE}`, [3]],
  ['two programs', 'package main\nimport "a"\nfunc a() {}\npackage b\nimport "a"', [3, 2]],
  ['other code', 'a := 1\nb := 2\nc := 3', [3]],
])('splitRestarts on %s', (_, source, counts) => {
  const lines = splitLines(source);
  const parts = splitRestarts({ kind: 'code', lines, confidence: 1, pinned: false });
  expect(parts.map((part) => part.lines.length)).toEqual(counts);
});
