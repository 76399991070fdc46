import type { Section } from '../../../types/article.ts';
import type { ConceptMentions, SectionMention } from '../../../types/site.ts';
import { contextOf } from './context-of.ts';

/**
 * What an article mentions without the sentences around, which its sections have: a tenth of the
 * size. Plain data, cached.
 */
export type PackedMentions = readonly PackedConcept[];

/** One concept; `places` holds `WIDTH` numbers for each section that mentions it. */
type PackedConcept = readonly [
  key: string,
  surfaces: readonly string[],
  places: readonly number[],
  definition?: ConceptMentions['definition'],
];

/** Section; twice the count, plus one where its text says it; where the first spelling begins and ends. */
const WIDTH = 4;

type MentionSections = readonly Pick<Section, 'title' | 'text'>[];

/** Leave out what `unpackMentions` finds again. */
export function packMentions(found: readonly ConceptMentions[]): PackedMentions {
  return found.map(({ key, surfaces, sections, definition }): PackedConcept => {
    const places: number[] = [];
    for (const { section, count, first, at, context } of sections) {
      places.push(section, 2 * count + (first === '' ? 0 : 1), at, at + context[1].length);
    }
    return definition ? [key, surfaces, places, definition] : [key, surfaces, places];
  });
}

/**
 * Put the sentences back.
 *
 * @param sections Those of the article in which the mentions were found.
 */
export function unpackMentions(
  packed: PackedMentions,
  sections: MentionSections,
): readonly ConceptMentions[] {
  return packed.map(([key, surfaces, places, definition]) => {
    const own: SectionMention[] = [];
    for (let at = 0; at < places.length; at += WIDTH) own.push(readPlace(places, at, sections));
    return { key, surfaces, sections: own, definition };
  });
}

function readPlace(
  places: readonly number[],
  from: number,
  sections: MentionSections,
): SectionMention {
  const [section = 0, twice = 0, at = 0, end = 0] = places.slice(from, from + WIDTH);
  const { title = '', text = '' } = sections[section] ?? {};
  const inText = (twice & 1) === 1;
  const context = inText ? inLine(text, at, end) : contextOf(title, at, end);
  return { section, count: twice >> 1, at, context, first: inText ? context[1] : '' };
}

function inLine(text: string, start: number, end: number): SectionMention['context'] {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  const line = text.slice(from, to < 0 ? text.length : to);
  return contextOf(line, start - from, end - from);
}
