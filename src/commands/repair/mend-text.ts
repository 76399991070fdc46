import { splitFrontMatter } from '../../read/front-matter/split-front-matter.ts';
import { findOverrides } from '../../read/overrides/find-overrides.ts';
import { repair } from '../../repair/index.ts';
import type { Sidecar } from '../../types/decision.ts';
import type { Message } from '../../types/message.ts';
import type { RepairResult } from '../../types/repair.ts';
import { findUnusedOverrides } from '../../util/find-unused-overrides.ts';
import { shiftResult } from '../../util/text/shift-result.ts';

/** A text before and after repair. */
export interface MendedText {
  /** The whole text, front matter included. */
  readonly before: string;
  readonly after: string;
  /** Offsets and lines count in the whole text. */
  readonly result: RepairResult;
  /** What is wrong with a person's decisions; the places are in their file. */
  readonly notices: readonly Message[];
}

/**
 * Repair a text; its front matter is kept as it is.
 *
 * @param text Without byte order mark.
 * @param threshold Decisions with a lower confidence are warnings.
 * @param sidecar The person's decisions about the text, from `NAME.repair.yml`. @default none
 */
export function mendText(text: string, threshold: number, sidecar?: Sidecar): MendedText {
  const { head, body } = splitFrontMatter(text);
  const firstLine = head.split('\n').length;
  const { overrides, messages } = findOverrides(sidecar, body, firstLine);
  const result = repair(body, { threshold, overrides });
  const unused = sidecar && findUnusedOverrides(overrides, result.blocks, sidecar, firstLine);
  const notices = [...messages, ...(unused ?? [])];
  if (head === '') return { before: text, after: result.markdown, result, notices };
  return { before: text, after: head + result.markdown, result: shift(result, head), notices };
}

function shift(result: RepairResult, head: string): RepairResult {
  const [offset, lines] = [head.length, head.split('\n').length - 1];
  return { ...shiftResult(result, offset, lines), markdown: head + result.markdown };
}
