import type { Section } from '../types/article.ts';
import type { SectionParts } from '../types/site.ts';

/**
 * Write down the tables, code and diagrams of an article, without their content: as a text they
 * take a fifth of the memory, and the few who ask for them read it with `decodeParts`. Each byte
 * of its UTF-8 is a character, since one beyond Latin would make all others twice as large.
 */
export function encodeParts(sections: readonly Section[]): string {
  const parts = sections.map(summariseParts);
  const some = parts.filter(
    ({ tables, code, diagrams }) => tables.length + code.length + diagrams.length > 0,
  );
  return some.length === 0 ? '' : Buffer.from(JSON.stringify(some)).toString('latin1');
}

function summariseParts({ tables, code, diagrams }: Section, section: number): SectionParts {
  return {
    section,
    tables,
    code: code.map(({ id, lang, title = '' }) => ({ id, lang, title })),
    diagrams: diagrams.map(({ id, label }) => ({ id, label })),
  };
}
