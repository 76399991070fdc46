import type { GalleryItem, GalleryProps } from '../../templates/gallery.ts';
import type { SectionSummary } from '../types/site.ts';
import { groupBy } from '../util/group-by.ts';
import type { RenderContext } from './render-context.ts';
import type { IndexEntry } from './render-index-page.ts';
import { toUrl } from './to-url.ts';

type Groups = GalleryProps['groups'];

interface Found {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

function tablesOf(section: SectionSummary): Found[] {
  return section.tables.map(({ id, header }) => ({
    id,
    title: header.filter((cell) => cell !== '').join(' · ') || section.title,
    detail: '',
  }));
}

function diagramsOf(section: SectionSummary): Found[] {
  return section.diagrams.map(({ id, label }) => ({ id, title: label, detail: '' }));
}

function item(
  entry: IndexEntry,
  section: SectionSummary,
  found: Found,
  context: RenderContext,
): GalleryItem {
  return {
    href: toUrl(context.config, entry.route, found.id),
    title: found.title === '' ? entry.summary.title : found.title,
    section: found.title === section.title ? '' : section.title,
    detail: found.detail,
    picture: undefined,
  };
}

/** All diagrams or all tables, by article. */
export function groupsByArticle(
  kind: 'diagrams' | 'tables',
  entries: readonly IndexEntry[],
  context: RenderContext,
): Groups {
  const find = kind === 'tables' ? tablesOf : diagramsOf;
  return entries.flatMap((entry, index) => {
    const items = entry.summary.sections.flatMap((section) =>
      find(section).map((found) => item(entry, section, found, context)),
    );
    if (items.length === 0) return [];
    return { id: `kg-article-${index + 1}`, title: entry.summary.title, items };
  });
}

/** All blocks of code, by language; the language with most blocks comes first. */
export function groupsByLanguage(entries: readonly IndexEntry[], context: RenderContext): Groups {
  const all = entries.flatMap((entry) =>
    entry.summary.sections.flatMap((section) =>
      section.code.map(({ id, lang, title }) => ({
        lang,
        item: {
          ...item(entry, section, { id, title: section.title, detail: title }, context),
          section: entry.summary.title,
        },
      })),
    ),
  );
  return [...groupBy(all, ({ lang }) => lang)]
    .sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
    .map(([lang, found]) => ({
      id: `kg-lang-${lang.replace(/[^\w-]/g, '-')}`,
      title: lang,
      items: found.map(({ item: entry }) => entry),
    }));
}
