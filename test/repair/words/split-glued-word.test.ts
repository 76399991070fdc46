import { expect, test } from 'vitest';
import { splitGluedWord } from '../../../src/repair/words/split-glued-word.ts';

const words = new Set(['total', 'server', 'struct', 'stock', 'reserve', 'conf']);

test.each([
  ['cuts a word that is known off the code before it', 'argocdnamespace', [6]],
  ['cuts where both sides are words', 'theserver', [3]],
  ['cuts a short word off a name of several words', 'NextStartand', [9]],
  ['cuts a short word off a number', '8181to', [4]],
  ['leaves a word that ends like a short one', 'Actuator', []],
  ['leaves a name whose last part is a word', 'http_requests_total', []],
  ['leaves a name whose first part begins as a word does', 'servera_t', []],
  ['leaves a name whose last part ends as a short word does', 'store_main', []],
  ['cuts a word off a name of capitals behind it', 'TheServerInfo', [3]],
  ['leaves a word that is known itself', 'server', []],
  ['leaves a word of English that begins with a word of the text', 'structural', []],
  ['cuts no word of English that begins the run', 'structuremaxDepth', []],
  ['cuts no word of English in a name of capitals', 'ConfirmPayment', []],
  ['leaves a name of capitals that are words of the text', 'ReserveStock', []],
  ['leaves a word that only has an ending more', 'Serverless', []],
  ['leaves a word whose last letter is doubled before its ending', 'Totalling', []],
  ['leaves a word that is made of a name with an ending', 'Totalization', []],
])('%s', (_, word, cuts) => {
  expect(splitGluedWord(word, words)).toEqual(cuts);
});
