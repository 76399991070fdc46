import type { Message } from '../types/message.ts';
import { formatGithub } from './format-github.ts';
import { formatJson } from './format-json.ts';
import { formatPretty, type PrettyOptions } from './format-pretty.ts';
import { formatSarif } from './format-sarif.ts';

/** How messages are written down. */
export type MessageFormat = 'pretty' | 'github' | 'sarif' | 'json';

/** All formats, for the command line. */
export const MESSAGE_FORMATS: readonly MessageFormat[] = ['pretty', 'github', 'sarif', 'json'];

/**
 * Write messages down for people or for machines.
 *
 * @returns Text with a line break at its end; empty where there is nothing to say, but for formats
 *   that are documents.
 */
export function formatMessages(
  messages: readonly Message[],
  format: MessageFormat,
  options: PrettyOptions,
): string {
  if (format === 'github') return formatGithub(messages);
  if (format === 'sarif') return formatSarif(messages);
  if (format === 'json') return formatJson(messages);
  return formatPretty(messages, options);
}
