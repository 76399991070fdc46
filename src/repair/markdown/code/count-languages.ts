import { canonicalLanguage } from '../../languages/canonical-language.ts';
import type { CodeBlock } from './code-blocks.ts';

/** Languages by the number of blocks that name them. */
export type LanguageCounts = readonly { readonly lang: string; readonly weight: number }[];

/** Count the languages that a text's fences name. */
export function countLanguages(blocks: readonly CodeBlock[]): LanguageCounts {
  const count = new Map<string, number>();
  for (const { lang } of blocks) {
    const name = canonicalLanguage(lang);
    if (name !== '') count.set(name, (count.get(name) ?? 0) + 1);
  }
  return [...count].map(([lang, weight]) => ({ lang, weight }));
}
