import type { BuildResult } from '../types/build.ts';
import type { Message } from '../types/message.ts';
import { type ArticleTools, prepareSeed } from './article/prepare-articles.ts';
import { compareMessages } from './make-result.ts';
import type { KeyedSeed } from './read-keyed.ts';

/**
 * Add the messages of severity `info`, which say what repair restored. Records do not have them, so
 * each article is loaded, or built again.
 */
export async function addRestored(
  result: BuildResult,
  seeds: readonly KeyedSeed[],
  tools: ArticleTools,
): Promise<BuildResult> {
  const messages: Message[] = [...result.messages];
  for (const seed of seeds) {
    if (seed.record) continue;
    const { result: made } = await prepareSeed(seed, tools);
    messages.push(...made.messages.filter(({ severity }) => severity === 'info'));
  }
  return { ...result, messages: messages.sort(compareMessages) };
}
