import type { Rule } from './rule.ts';
import { articlesRules } from './rules/articles-rules.ts';
import { configurationRules } from './rules/configuration-rules.ts';
import { diagramsRules } from './rules/diagrams-rules.ts';
import { readingRules } from './rules/reading-rules.ts';
import { repairRules } from './rules/repair-rules.ts';
import { siteRules } from './rules/site-rules.ts';
import { writingRules } from './rules/writing-rules.ts';

/** A part of Kintsugi and the messages that it gives. */
export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** Every message, in the order of the work; by id within a part. */
export const ruleCatalogue: readonly RuleGroup[] = [
  { title: 'Configuration', rules: configurationRules },
  { title: 'Reading', rules: readingRules },
  { title: 'Repair', rules: repairRules },
  { title: 'Articles', rules: articlesRules },
  { title: 'Diagrams', rules: diagramsRules },
  { title: 'The site', rules: siteRules },
  { title: 'Writing', rules: writingRules },
];
