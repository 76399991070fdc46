import type { Sidecar } from '../../types/decision.ts';
import { LINE_BREAK } from '../../util/text/line-break.ts';
import { parseDecisions } from './parse-decisions.ts';
import { type ResolvedDecisions, resolveDecisions } from './resolve-decisions.ts';

/**
 * Turn a person's decisions into overrides of the lines that they name.
 *
 * @param sidecar The file beside the article.
 * @param body The article without its front matter.
 * @param bodyLine 1-based line of the file where `body` begins.
 */
export function findOverrides(
  sidecar: Sidecar | undefined,
  body: string,
  bodyLine: number,
): ResolvedDecisions {
  if (sidecar === undefined) return { overrides: [], messages: [] };
  const { decisions, messages } = parseDecisions(sidecar);
  const text = { lines: body.split(LINE_BREAK), firstLine: bodyLine };
  const resolved = resolveDecisions(decisions, text, sidecar.path);
  return { overrides: resolved.overrides, messages: [...messages, ...resolved.messages] };
}
