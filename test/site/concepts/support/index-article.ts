import {
  indexMentions,
  type MentionIndex,
} from '../../../../src/site/concepts/mentions/mention-index.ts';
import type { ConceptMentions, SectionMention } from '../../../../src/types/site.ts';

/** A mention `count` times in a section; in its title only where `first` is empty. */
export function mention(section: number, count = 1, first = 'x'): SectionMention {
  return { section, count, at: 0, context: ['', first, ''], first };
}

/** What an article says of concepts, by their keys: `n0` has the number 0. */
export function indexArticle(
  mentions: Readonly<Record<string, readonly SectionMention[] | Omit<ConceptMentions, 'key'>>>,
): MentionIndex {
  const found = Object.entries(mentions).map(([key, own]): ConceptMentions => {
    const plain = { key, surfaces: [key], definition: undefined };
    return 'sections' in own ? { key, ...own } : { ...plain, sections: own };
  });
  const keys = new Map(found.map(({ key }) => [key, Number(key.slice(1))]));
  return indexMentions(found, keys);
}
