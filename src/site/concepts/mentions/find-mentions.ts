import type { Article, Section } from '../../../types/article.ts';
import type { ConceptMentions, ConceptSeed, SectionMention } from '../../../types/site.ts';
import { contextOf, type TermContext } from './context-of.ts';
import { type Definition, findDefinition } from './find-definition.ts';
import type { Match, Matcher } from './make-matcher.ts';

/** One concept in one section while the section is read. */
interface Found {
  count: number;
  readonly at: number;
  readonly context: TermContext;
  readonly first: string;
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
  let begin = 0;
  for (const [row, line] of lines.entries()) {
    for (const match of matcher(line)) {
      const draft = draftOf(drafts, match.concept);
      draft.surfaces.add(line.slice(match.start, match.end));
      addMatch(found, match, line, begin);
      const isTopic = topics.has(match.concept);
      const definition = findDefinition(line, match.start, match.end, isTopic, row === 0);
      keepBetter(draft, definition, index);
    }
    begin += line.length + 1;
  }
  for (const match of inTitle) {
    draftOf(drafts, match.concept).surfaces.add(section.title.slice(match.start, match.end));
    addMatch(found, match, section.title, undefined);
  }
  for (const [concept, place] of found) {
    draftOf(drafts, concept).sections.push({ section: index, ...place });
  }
}

function draftOf(drafts: Map<number, Draft>, concept: number): Draft {
  const known = drafts.get(concept);
  if (known !== undefined) return known;
  const draft: Draft = { surfaces: new Set(), sections: [], definition: undefined };
  drafts.set(concept, draft);
  return draft;
}

/** @param begin Where the line begins in the section's text; undefined for its title. */
function addMatch(
  found: Map<number, Found>,
  match: Match,
  line: string,
  begin: number | undefined,
): void {
  const known = found.get(match.concept);
  if (known !== undefined) {
    known.count += 1;
    return;
  }
  const { concept, start, end } = match;
  const context = contextOf(line, start, end);
  const first = begin === undefined ? '' : context[1];
  found.set(concept, { count: 1, at: (begin ?? 0) + start, context, first });
}

function keepBetter(draft: Draft, found: Definition | undefined, section: number): void {
  if (found === undefined || found.score <= (draft.definition?.score ?? 0)) return;
  draft.definition = { section, ...found };
}
