import type { PartRef, SectionRef, SectionSummary, SiteParts } from '../types/site.ts';
import type { SitePlan } from './plan-site.ts';
import { sectionRef } from './section-ref.ts';

/** List all diagrams, tables and code of the site, for the pages that show where they are. */
export function listParts(plan: SitePlan): SiteParts {
  const diagrams: PartRef[] = [];
  const tables: PartRef[] = [];
  const code = new Map<string, PartRef[]>();
  for (const article of plan.articles) {
    for (const section of article.summary.sections) {
      const ref = sectionRef(article, section.id);
      for (const { id, label } of section.diagrams) {
        diagrams.push({ section: ref, id, label: label || ref.title });
      }
      for (const { id, header } of section.tables) {
        tables.push({ section: ref, id, label: header.filter(Boolean).join(' · ') || ref.title });
      }
      addCode(code, section, ref);
    }
  }
  const byLang = [...code].map(([lang, blocks]) => ({ lang, blocks }));
  byLang.sort((a, b) => b.blocks.length - a.blocks.length || (a.lang < b.lang ? -1 : 1));
  return { diagrams, tables, code: byLang };
}

function addCode(code: Map<string, PartRef[]>, section: SectionSummary, ref: SectionRef): void {
  for (const { id, lang, title } of section.code) {
    const list = code.get(lang) ?? [];
    list.push({ section: ref, id, label: title || ref.title });
    code.set(lang, list);
  }
}
