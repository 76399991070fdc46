import type { SiteConfig } from '../../types/config.ts';
import type { Message } from '../../types/message.ts';
import { ARTICLE_ENDING } from '../../util/files/article-file.ts';
import { nearest } from '../../util/schema/nearest.ts';
import { articleNames } from './article-names.ts';

/**
 * Find the names in `articles` of the configuration that no article has.
 *
 * @param paths Of all articles.
 * @returns A warning for each, with the nearest name that exists.
 */
export function findUnknownArticles(
  articles: SiteConfig['articles'],
  paths: readonly string[],
): readonly Message[] {
  const asked = Object.keys(articles);
  if (asked.length === 0) return [];
  const names = new Set(paths.flatMap(articleNames));
  return asked.filter((name) => !names.has(name)).map((name) => toMessage(name, [...names]));
}

function toMessage(name: string, names: readonly string[]): Message {
  const near = nearest(name.replace(ARTICLE_ENDING, ''), names);
  return {
    severity: 'warning',
    source: 'config',
    ruleId: 'config-article',
    reason: `Option \`articles\` names \`${name}\`, and no article has this name`,
    note: near
      ? `Did you mean \`${near}\`?`
      : 'Write the name or the path of the file without its ending.',
    actual: name,
  };
}
