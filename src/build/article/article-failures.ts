import type { FilePath } from '../../types/brand.ts';
import type { Message } from '../../types/message.ts';
import { errorMessage } from '../../util/error-message.ts';
import { PluginError } from '../../util/plugin-error.ts';

/** The error for an article of which nothing is left to show. */
export function emptyMessage(path: FilePath): Message {
  return {
    severity: 'error',
    source: 'transform',
    ruleId: 'article-empty',
    reason: 'Nothing of the article is left to show',
    note: 'It holds a title alone, or only what no page may hold, e.g. scripts. Write text, or set `draft: true`.',
    path,
  };
}

/** The error for an article whose blocks or marks are nested deeper than `limits.nesting`. */
export function tooDeepMessage(path: FilePath, limit: number): Message {
  const reason = `Blocks or marks are nested more than the ${limit} levels of \`limits.nesting\``;
  const note = 'Nest quotes, lists, emphasis and HTML less deeply. The article was left out.';
  return { severity: 'error', source: 'parse', ruleId: 'article-too-deep', reason, note, path };
}

/**
 * The error for an article that a stage could not build.
 *
 * @param error What the stage threw: a full stack means nesting, and a plugin's error is the project's.
 * @param limit The limit of nesting, for the message.
 */
export function failureMessage(path: FilePath, error: unknown, limit: number): Message {
  if (error instanceof PluginError) return pluginMessage(path, error);
  const isStackFull = error instanceof RangeError && /call stack/i.test(error.message);
  return isStackFull ? tooDeepMessage(path, limit) : crashMessage(path, error);
}

function pluginMessage(path: FilePath, { message }: PluginError): Message {
  const note = 'The article was left out. Mend the plugin or its options in site.config.ts.';
  const common = { severity: 'error', source: 'transform', path } as const;
  return { ...common, ruleId: 'plugin-failed', reason: message, note };
}

function crashMessage(path: FilePath, error: unknown): Message {
  const text = errorMessage(error);
  const reason = `Cannot build the article: ${text}`;
  const note = 'This is a bug of Kintsugi. Please report it with the article.';
  return { severity: 'error', source: 'transform', ruleId: 'article-crash', reason, note, path };
}
