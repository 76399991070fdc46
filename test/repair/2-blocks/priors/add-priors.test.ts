import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitGlued } from '../../../../src/repair/1-evidence/split-glued.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { TAGS, tagOf } from '../../../../src/repair/1-evidence/tags.ts';
import { addPriors } from '../../../../src/repair/2-blocks/priors/add-priors.ts';

/** What is added for a tag of a line. */
function prior(source: string, line: number, tag: string): number {
  const evidence = gatherEvidence(splitGlued(splitLines(source)));
  const scores = new Float64Array(evidence.lines.length * TAGS.length);
  addPriors(scores, evidence);
  return scores[line * TAGS.length + tagOf(tag)] ?? 0;
}

const CODE = 'const app = createApp({ data: 1 })';

test.each([
  ['code below an item that may break at code', `- Type\n${CODE}`, -4],
  ['a short command below it', '- Run\nkubectl get pods', -2],
  ['prose below it', '- Type\nis what it is', 0],
  ['code that runs into prose', '- 用法\npprof持续压测', 2],
  ['code below no item', `Type\n${CODE}`, 0],
  ['code below an item of a text that keeps its space', `- Type\n${CODE}\n  x`, -4],
  ['what looks a little like code there', '- Run it\ncd docs\n  x', -4],
  ['prose behind a lead-in there', '- Look:\nIt is what it is.\n  x', 0],
  ['an item that goes on there', `- Type\n 先看${CODE}\n  x`, 17],
  ['prose above an item inside', '- Type\nIt is one of these:\n  - a name', 9],
  ['a dash too far in', '- Type\n      - a name\n- Value\n  - a name', -6],
])('the rest of an item: %s', (_, source, expected) => {
  expect(prior(source, 1, 'l')).toBeCloseTo(expected);
});

test.each([
  [
    'a lead-in between commands',
    'kubectl get pods -A\nNow look at what they print:\ncurl -s localhost',
    -2,
  ],
  [
    'a sentence between commands',
    'kubectl get pods -A\nThis shows all of them at once.\ncurl -s localhost',
    -2,
  ],
  ['an unfinished one in Han', 'kubectl get pods -A\n然后查看输出，\ncurl -s localhost', -2],
  ['one between what programs print', 'ok  shelf 1.3s\n再来看看书架的用量，\n(shelf) top', -8],
  ['one between others in Han', '书架上有书。\n再来看看书架的用量，\n它们都在那里。', 0],
  ['words in their column', '  -h, --help  help\n      Prints help\n  --all  all', 0],
  ['a comment', 'kubectl get pods -A\n# Now look at what they print:\ncurl -s localhost', 0],
  ['a lead-in after prose', 'This is how.\nNow look at what they print:\ncurl -s localhost', 0],
  ['a clear sentence', 'Boxes\nReturns the number of boxes that are open.\nf x = 2', -4],
  ['output', 'kubectl get pods -A\nNAME READY STATUS\ncurl -s localhost', 0],
])('code: %s', (_, source, expected) => {
  expect([prior(source, 1, 'C'), prior(source, 1, 'c')]).toEqual([expected, expected]);
});

test.each([
  ['what an item of a text that keeps its space leads to', '- Type:\nexamples/greeter\n  x', -4],
  ['what it does not lead to', '- Type\nexamples/greeter\n  x', 0],
  ['what an item that may break at code leads to', '- Type:\nexamples/greeter', 0],
  ['prose behind a lead-in', '- Look:\nIt is what it is.\n  x', 0],
  ['one of a run that counts on', '1. x\n2. y\n3. z\nb:\n- i\n- j\n- k', -8],
])('a paragraph: %s', (_, source, expected) => {
  expect(prior(source, 1, 'P')).toBe(expected);
});
