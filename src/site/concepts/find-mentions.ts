import type { Article, Section } from '../../types/article.ts';
import type { ConceptMentions, ConceptSeed, SectionMention } from '../../types/site.ts';
import { type Definition, findDefinition } from './find-definition.ts';
import type { Match, Matcher } from './make-matcher.ts';

// Characters of context on each side of a term.
const BEFORE = 36;
const AFTER = 64;

/** One concept in one section while the section is read. */
interface Found {
  count: number;
  context: readonly [string, string, string];
  first: string;
}

interface Draft {
  readonly surfaces: Set<string>;
  readonly sections: SectionMention[];
  definition: ConceptMentions['definition'];
}

/**
 * Find every mention of every concept in an article's text: titles, paragraphs, items, quotes,
 * cells and inline code, but no code blocks and no diagrams.
 *
 * @param concepts The list that `matcher` was made for.
 * @returns In order of the list; concepts that the article does not mention are left out.
 */
export function findMentions(
  article: Pick<Article, 'sections'>,
  concepts: readonly ConceptSeed[],
  matcher: Matcher,
): readonly ConceptMentions[] {
  const drafts = new Map<number, Draft>();
  for (const [index, section] of article.sections.entries()) {
    readSection(drafts, section, index, matcher);
  }
  return [...drafts]
    .sort(([a], [b]) => a - b)
    .map(([concept, { surfaces, sections, definition }]) => ({
      key: concepts[concept]?.key ?? '',
      surfaces: [...surfaces].sort(),
      sections,
      definition,
    }));
}

function readSection(
  drafts: Map<number, Draft>,
  section: Section,
  index: number,
  matcher: Matcher,
): void {
  const found = new Map<number, Found>();
  const inTitle = matcher(section.title);
  const topics = new Set(inTitle.map((match) => match.concept));
  const lines = section.text.split('\n');
  for (const [row, line] of lines.entries()) {
    for (const match of matcher(line)) {
      const draft = draftOf(drafts, match.concept);
      draft.surfaces.add(line.slice(match.start, match.end));
      addMatch(found, match, line, true);
      const isTopic = topics.has(match.concept);
      const definition = findDefinition(line, match.start, match.end, isTopic, row === 0);
      keepBetter(draft, definition, index);
    }
  }
  for (const match of inTitle) {
    draftOf(drafts, match.concept).surfaces.add(section.title.slice(match.start, match.end));
    addMatch(found, match, section.title, false);
  }
  for (const [concept, { count, context, first }] of found) {
    draftOf(drafts, concept).sections.push({ section: index, count, context, first });
  }
}

function draftOf(drafts: Map<number, Draft>, concept: number): Draft {
  const known = drafts.get(concept);
  if (known !== undefined) return known;
  const draft: Draft = { surfaces: new Set(), sections: [], definition: undefined };
  drafts.set(concept, draft);
  return draft;
}

function addMatch(found: Map<number, Found>, match: Match, line: string, inText: boolean): void {
  const known = found.get(match.concept);
  if (known !== undefined) {
    known.count += 1;
    return;
  }
  const context = contextOf(line, match);
  found.set(match.concept, { count: 1, context, first: inText ? context[1] : '' });
}

function contextOf(line: string, { start, end }: Match): readonly [string, string, string] {
  const from = Math.max(0, start - BEFORE);
  const to = Math.min(line.length, end + AFTER);
  const before = `${from > 0 ? '…' : ''}${line.slice(from, start)}`;
  return [before, line.slice(start, end), `${line.slice(end, to)}${to < line.length ? '…' : ''}`];
}

function keepBetter(draft: Draft, found: Definition | undefined, section: number): void {
  if (found === undefined || found.score <= (draft.definition?.score ?? 0)) return;
  draft.definition = { section, ...found };
}
