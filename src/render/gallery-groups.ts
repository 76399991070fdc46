import type { SectionParts, SectionSummary } from '../types/site.ts';
import { decodeParts } from '../util/decode-parts.ts';
import { groupBy } from '../util/group-by.ts';
import type { IndexEntry } from './render-index-page.ts';

/** What a gallery shows. */
export type GalleryKind = 'diagrams' | 'tables' | 'code';

/** A diagram, a table or a block of code, and where it stands. */
export interface GalleryFind {
  readonly entry: IndexEntry;
  readonly section: SectionSummary;
  readonly id: string;
  /** Empty where the article's serves. */
  readonly title: string;
  /** The title of its section or article; may be empty. */
  readonly place: string;
  readonly detail: string;
}

/** Those of one article, or of one language, under one heading. */
export interface GalleryGroup {
  readonly id: string;
  readonly title: string;
  readonly finds: readonly GalleryFind[];
}

/** How many things of a kind all articles have. */
export function countFinds(kind: GalleryKind, entries: readonly IndexEntry[]): number {
  return entries.reduce((sum, { summary }) => sum + summary.counts[kind], 0);
}

/** All of a kind: diagrams and tables by article, code by language. */
export function galleryGroups(
  kind: GalleryKind,
  entries: readonly IndexEntry[],
): readonly GalleryGroup[] {
  return kind === 'code' ? groupsByLanguage(entries) : groupsByArticle(kind, entries);
}

function groupsByArticle(
  kind: 'diagrams' | 'tables',
  entries: readonly IndexEntry[],
): readonly GalleryGroup[] {
  return entries.flatMap((entry, index) => {
    const finds = partsOf(entry).flatMap(({ section, parts }) =>
      (kind === 'tables' ? tablesOf(parts, section) : parts.diagrams).map(
        ({ id, label: title }) => {
          const place = title === section.title ? '' : section.title;
          return { entry, section, id, title, place, detail: '' };
        },
      ),
    );
    if (finds.length === 0) return [];
    return { id: `kg-article-${index + 1}`, title: entry.summary.title, finds };
  });
}

/** The parts of an article, with their sections. */
function partsOf({
  summary,
}: IndexEntry): readonly { readonly section: SectionSummary; readonly parts: SectionParts }[] {
  return decodeParts(summary).flatMap((parts) => {
    const section = summary.sections[parts.section];
    return section ? [{ section, parts }] : [];
  });
}

function tablesOf(
  { tables }: SectionParts,
  { title }: SectionSummary,
): readonly { id: string; label: string }[] {
  return tables.map(({ id, header }) => {
    const label = header.filter((cell) => cell !== '').join(' · ');
    return { id, label: label || title };
  });
}

/** The language with most blocks comes first. */
function groupsByLanguage(entries: readonly IndexEntry[]): readonly GalleryGroup[] {
  const all = entries.flatMap((entry) =>
    partsOf(entry).flatMap(({ section, parts }) =>
      parts.code.map(({ id, lang, title: detail }) => {
        const { title } = section;
        return { lang, find: { entry, section, id, title, place: entry.summary.title, detail } };
      }),
    ),
  );
  return [...groupBy(all, ({ lang }) => lang)]
    .sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
    .map(([lang, found]) => ({
      id: `kg-lang-${lang.replace(/[^\w-]/g, '-')}`,
      title: lang,
      finds: found.map(({ find }) => find),
    }));
}
