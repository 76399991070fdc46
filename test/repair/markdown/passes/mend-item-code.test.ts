import { expect, test } from 'vitest';
import { mendItemCode } from '../../../../src/repair/markdown/passes/mend-item-code.ts';
import { linesOf, runPass } from '../support/run-pass.ts';

test.each([
  [
    'an item',
    ['- Run:', '  ```sh', 'make', '', '  all', '  ```'],
    ['- Run:', '  ```sh', '  make', '', '  all', '  ```'],
  ],
  ['a fence beside its marker', ['- ```', 'make', '  ```'], ['- ```', '  make', '  ```']],
  [
    'a numbered item',
    ['1. Run:', '   ```', 'make', '   ```'],
    ['1. Run:', '   ```', '   make', '   ```'],
  ],
  [
    'the second of two',
    ['- ```', '  a', '  ```', '- ```', 'b', '  ```'],
    ['- ```', '  a', '  ```', '- ```', '  b', '  ```'],
  ],
])('code comes back into %s', (_, lines, mended) => {
  expect(runPass(mendItemCode, linesOf(...lines)).text).toBe(linesOf(...mended));
});

test.each([
  ['healthy items', ['- ```', '  make', '  ```']],
  ['a fence that closes at another column', ['- Run:', '  ```', 'make', '```']],
  ['a line that left a quote, too', ['> - ```', 'make', '>   ```']],
  ['a fence without an end', ['- ```', 'make']],
  ['fences of other marks', ['- ```', 'make', '  ~~~']],
  ['a fence that a language begins anew', ['- ```', 'make', '  ```go']],
])('leaves %s', (_, lines) => {
  expect(runPass(mendItemCode, linesOf(...lines)).text).toBe(linesOf(...lines));
});
