import { expect, test } from 'vitest';
import { listParts } from '../../src/site/list-parts.ts';
import { planSite } from '../../src/site/plan-site.ts';
import { summariseArticle } from '../../src/site/summarise-article.ts';
import { readGold } from './support/build-graph.ts';

const plan = planSite(readGold().map((article) => summariseArticle(article)));

test('lists every diagram, table and block of code of the articles', () => {
  const parts = listParts(plan);
  const sections = readGold().flatMap((article) => article.sections);
  const count = (field: 'diagrams' | 'tables' | 'code') =>
    sections.reduce((sum, section) => sum + section[field].length, 0);
  expect(parts.diagrams).toHaveLength(count('diagrams'));
  expect(parts.tables).toHaveLength(count('tables'));
  expect(parts.code.flatMap((group) => group.blocks)).toHaveLength(count('code'));
  expect(parts.code[0]?.lang).toBe('go');
  expect(parts.tables[0]?.label).toBe('阶段 · 技术栈变化 · 团队协作方式');
  for (const part of [...parts.diagrams, ...parts.tables]) expect(part.label).not.toBe('');
});
