import type { SectionParts, SectionSummary } from '../../types/site.ts';
import { decodeParts } from '../../util/decode-parts.ts';
import { lastAtOrBefore } from '../../util/text/last-at-or-before.ts';
import type { IndexEntry } from '../home-article.ts';

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

/**
 * Those of one article, or of one language, under one heading. What they are is read from the
 * articles when it is asked for: all of a large site would take a hundred megabytes.
 */
export interface GalleryGroup {
  readonly id: string;
  readonly title: string;
  /** How many it holds. */
  readonly count: number;
  /** Those from one on, up to another, 0-based. */
  readonly finds: (from: number, to: number) => readonly GalleryFind[];
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
    const { title, counts } = entry.summary;
    const count = counts[kind];
    if (count === 0) return [];
    const finds = (from: number, to: number) => findsOf(kind, entry).slice(from, to);
    return { id: `kg-article-${index + 1}`, title, count, finds };
  });
}

function findsOf(kind: 'diagrams' | 'tables', entry: IndexEntry): readonly GalleryFind[] {
  return partsOf(entry).flatMap(({ section, parts }) =>
    (kind === 'tables' ? tablesOf(parts, section) : parts.diagrams).map(({ id, label: title }) => {
      const place = title === section.title ? '' : section.title;
      return { entry, section, id, title, place, detail: '' };
    }),
  );
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
  const languages = new Map<string, CodeOfLanguage>();
  for (const entry of entries) {
    for (const [lang, count] of countLanguages(entry)) {
      const known = languages.get(lang) ?? { entries: [], starts: [], count: 0 };
      languages.set(lang, known);
      known.entries.push(entry);
      known.starts.push(known.count);
      known.count += count;
    }
  }
  return [...languages]
    .sort(([a, first], [b, second]) => second.count - first.count || (a < b ? -1 : 1))
    .map(([lang, code]) => ({
      id: `kg-lang-${lang.replace(/[^\w-]/g, '-')}`,
      title: lang,
      count: code.count,
      finds: (from, to) => codeFinds(lang, code, from, to),
    }));
}

/** The articles with code in a language. */
interface CodeOfLanguage {
  readonly entries: IndexEntry[];
  /** How many blocks come before those of each article. */
  readonly starts: number[];
  /** How many blocks they have together. */
  count: number;
}

function countLanguages({ summary }: IndexEntry): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of decodeParts(summary)) {
    for (const { lang } of code) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  return counts;
}

function codeFinds(
  lang: string,
  { entries, starts }: CodeOfLanguage,
  from: number,
  to: number,
): readonly GalleryFind[] {
  const first = Math.max(0, lastAtOrBefore(starts, from));
  const after = lastAtOrBefore(starts, to - 1) + 1;
  const skipped = starts[first] ?? 0;
  return entries
    .slice(first, after)
    .flatMap((entry) => codeOf(entry, lang))
    .slice(from - skipped, to - skipped);
}

/** The blocks of code of an article in a language. */
function codeOf(entry: IndexEntry, lang: string): readonly GalleryFind[] {
  return partsOf(entry).flatMap(({ section, parts }) =>
    parts.code
      .filter((block) => block.lang === lang)
      .map(({ id, title: detail }) => {
        return { entry, section, id, title: section.title, place: entry.summary.title, detail };
      }),
  );
}
