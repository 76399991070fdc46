import { askLanguages } from '../../src/repair/languages/detect-languages.ts';
import {
  readLanguageModel,
  type StoredLanguages,
} from '../../src/repair/languages/language-model.ts';
import { groupBy } from '../../src/util/group-by.ts';
import { canonicalLanguage } from './canonical-language.ts';
import { damageLines } from './damage-lines.ts';
import type { CodeBlock } from './read-code-blocks.ts';

const UNTAGGED = new Set(['', 'text', 'mermaid', 'none', 'nohighlight', 'ebnf', 'promql', 'code']);

/** Print how many tagged blocks of whole documents get their language, and the common errors. */
export function measureLanguages(
  name: string,
  blocks: readonly CodeBlock[],
  stored: StoredLanguages,
): void {
  const model = readLanguageModel(stored);
  const errors = new Map<string, number>();
  let right = 0;
  let count = 0;
  for (const own of groupBy(blocks, (block) => block.doc).values()) {
    const found = askLanguages(
      own.map(({ code, before }) => ({ lines: damageLines(code), before, hasIndentation: false })),
      model,
    );
    own.forEach((block, i) => {
      const wanted = canonicalLanguage(block.lang);
      if (UNTAGGED.has(wanted)) return;
      const lang = found[i]?.lang ?? '';
      count += 1;
      if (lang === wanted) right += 1;
      else errors.set(`${wanted}>${lang}`, (errors.get(`${wanted}>${lang}`) ?? 0) + 1);
    });
  }
  const worst = [...errors].sort((a, b) => b[1] - a[1]).slice(0, 20);
  console.log(
    `${name}: ${((100 * right) / Math.max(1, count)).toFixed(2)} % of ${count} tagged blocks`,
  );
  console.log(worst.map(([pair, times]) => `${pair} ${times}`).join(', '));
}
