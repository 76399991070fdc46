import { expect, test } from 'vitest';
import { findBreaks } from '../../../../../src/repair/3-mend/code/breaks/find-breaks.ts';
import { BREAK_MODEL } from '../../../../../src/repair/3-mend/code/breaks/shipped-break-model.ts';

const SNIPPETS = [
  "import { ref } from 'vue'\nconst count = ref(0)\nconsole.log(count.value)",
  'package main\nimport "fmt"\nfunc main() {\nfmt.Println("hello")\n}',
  'apiVersion: v1\nkind: Service\nmetadata:\nname: web\nspec:\nports:\n- port: 80\ntargetPort: 8080',
  'interface Options {\n/**\n* Where to begin.\n* The start by default.\n*/\nfrom?: number\nto?: number\n}',
  'export default {\ndata() {\nreturn { b: 2 }\n},\ncreated() {\nconsole.log(this.b) // 2\nconsole.log(this.$data) // { b: 2 }\n}\n}',
];

test.each(SNIPPETS)('lines come back: %s', (code) => {
  const text = code.replaceAll('\n', ' ');
  const breaks = new Set(findBreaks(text, BREAK_MODEL));
  const lines = [...text].map((sign, at) => (breaks.has(at) ? '\n' : sign)).join('');
  expect(lines).toBe(code);
});

test('of the likeliest layouts the one that fits best as a whole is taken', () => {
  const text = 'a { b }';
  const unsure = { scoreBreak: () => 0.1, scoreLayout: () => 0 };
  expect(findBreaks(text, unsure)).toEqual([1, 3, 5]);
  const lines = (features: readonly number[]): number => -features.length;
  expect(findBreaks(text, { ...unsure, scoreLayout: lines })).toEqual([]);
});

test('only spaces are breaks, and none begins or ends a text', () => {
  const text = ' a { b; c } // d ';
  for (const at of findBreaks(text, { scoreBreak: () => 1, scoreLayout: () => 0 })) {
    expect(text[at]).toBe(' ');
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(text.length - 1);
  }
});
