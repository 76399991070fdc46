import { expect, test } from 'vitest';
import {
  indexMentions,
  mentionHash,
  visitMentions,
} from '../../../../src/site/concepts/mentions/mention-index.ts';
import type { ConceptMentions } from '../../../../src/types/site.ts';
import { indexArticle, mention } from '../support/index-article.ts';

const box: ConceptMentions = {
  ...{ key: 'box', surfaces: ['box', 'Box'], sections: [mention(0, 3), mention(4, 1, '')] },
  definition: { section: 4, text: 'A box holds.', score: 2.5 },
};
const lid: ConceptMentions = {
  ...box,
  key: 'lid',
  surfaces: ['lid'],
  sections: [],
  definition: undefined,
};
const key: ConceptMentions = {
  ...lid,
  key: 'key',
  sections: [mention(2)],
  definition: { section: 0, text: 'A key opens.', score: 1 },
};
const numbers = new Map([
  ['box', 7],
  ['lid', 0],
  ['key', 3],
]);

test('what was found is visited as it was', () => {
  const index = indexMentions([box, lid, key], numbers);
  const visited: unknown[] = [];
  visitMentions(index, ({ from, to, ...found }, all) => {
    visited.push([found, [...all.subarray(from, to)]]);
  });
  expect(visited).toEqual([
    [{ concept: 7, place: 0, line: 0, definition: { section: 4, score: 2.5 } }, [0, 7, 4, 2]],
    [{ concept: 0, place: 1, line: 1, definition: undefined }, []],
    [{ concept: 3, place: 2, line: 1, definition: { section: 0, score: 1 } }, [2, 3]],
  ]);
  expect(index.surfaces).toBe('box\tBox\nlid\nlid');
  expect(index.definitions).toBe('A box holds.\nA key opens.');
});

test('a hash changes with anything that is known of a concept, and with nothing else', () => {
  const hashOf = (place: number, ...found: ConceptMentions[]): string =>
    mentionHash(indexMentions(found, numbers), place);
  const hash = hashOf(1, lid, box);
  expect(hash).toHaveLength(10);
  expect(hashOf(0, box)).toBe(hash);
  const others: Partial<ConceptMentions>[] = [
    { key: 'lid' },
    { surfaces: ['box'] },
    { sections: [mention(0, 3)] },
    { sections: [mention(0, 2), mention(4, 1, '')] },
    { definition: undefined },
    { definition: { section: 4, text: 'A box.', score: 2.5 } },
  ];
  for (const parts of others) expect(hashOf(0, { ...box, ...parts })).not.toBe(hash);
});

test('a concept that is not of the list is a mistake', () => {
  expect(() => indexMentions([box], new Map())).toThrow('`box` is not in the list of concepts');
  expect(indexArticle({}).data).toBe('');
});
