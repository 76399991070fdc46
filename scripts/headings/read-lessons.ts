import type { LineModel } from '../../src/repair/1-evidence/model/line-model.ts';
import { describeHeadings } from '../../src/repair/3-mend/heading-depth/describe/describe-headings.ts';
import type { FoundHeading } from '../../src/repair/3-mend/heading-depth/describe/found-heading.ts';
import type { HeadingFacts } from '../../src/repair/3-mend/heading-depth/describe/heading-facts.ts';
import { findHeadings } from '../../src/repair/3-mend/heading-depth/find-headings.ts';
import { profileDamage } from '../../src/repair/profile-damage.ts';
import { readDrafts } from '../../src/repair/read-drafts.ts';
import { VARIANTS } from '../corpus/variants.ts';
import { loadTasks } from '../evaluate/load-tasks.ts';
import { matchOutline } from './match-outline.ts';
import { readOutline } from './read-outline.ts';

/** What may be headings in a damaged text, and the truth. */
export interface Lesson {
  /** The document's name. */
  readonly name: string;
  /** As `findHeadings` gives them. */
  readonly found: readonly FoundHeading[];
  readonly linesAfterLast: number;
  readonly headings: readonly HeadingFacts[];
  /** True parents, as `matchOutline` gives them. */
  readonly parents: readonly (number | undefined)[];
}

/**
 * Find what may be headings in the damaged texts of a set.
 *
 * @param folder The folder of the set.
 * @param modelOf The line model for a document; nothing leaves the document out.
 */
export function readLessons(
  folder: string,
  modelOf: (name: string) => LineModel | undefined,
): readonly Lesson[] {
  return VARIANTS.flatMap((variant) =>
    loadTasks(folder, variant, 0).flatMap(({ name, source, gold }): readonly Lesson[] => {
      const model = modelOf(name);
      const lesson = model && readLesson(name, source, gold, model);
      return lesson ? [lesson] : [];
    }),
  );
}

/**
 * Find what may be headings in one damaged text.
 *
 * @returns Nothing where nothing may be one, or the text is Markdown.
 */
export function readLesson(
  name: string,
  source: string,
  gold: string,
  model: LineModel,
): Lesson | undefined {
  const { dialect } = profileDamage(source);
  if (dialect === 'markdown') return undefined;
  const { headings: found, linesAfterLast } = findHeadings(readDrafts(source, dialect, [], model));
  if (found.length === 0) return undefined;
  const headings = describeHeadings(found, linesAfterLast);
  const parents = matchOutline(found, readOutline(gold));
  return { name, found, linesAfterLast, headings, parents };
}
