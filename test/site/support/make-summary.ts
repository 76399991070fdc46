import type { FilePath, Slug } from '../../../src/types/brand.ts';
import type { ArticleSummary } from '../../../src/types/site.ts';

/** A small but complete summary for tests; `path` decides slug and title where they are not given. */
export function makeSummary(path: string, parts: Partial<ArticleSummary> = {}): ArticleSummary {
  const stem = path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  return {
    path: path as FilePath,
    slug: stem as Slug,
    title: stem,
    description: '',
    lang: 'en',
    tags: [],
    order: Number.POSITIVE_INFINITY,
    date: undefined,
    updated: undefined,
    words: 0,
    mends: 0,
    seam: [],
    sections: [],
    parts: '',
    counts: { tables: 0, code: 0, diagrams: 0 },
    links: [],
    anchors: [],
    outline: '',
    candidates: '',
    ...parts,
  };
}
