import type { Message } from '../../types/message.ts';
import type { MendedBlock } from '../../types/repair.ts';
import type { Line } from '../1-evidence/line.ts';
import type { Block } from '../2-blocks/block.ts';
import type { Mended } from '../3-mend/mended.ts';

function placeOf(first: Line, last: Line): NonNullable<Message['place']> {
  return {
    start: { line: first.number, column: 1, offset: first.start },
    end: { line: last.number, column: last.text.length + 1, offset: last.end },
  };
}

function describe(block: Block, mended: Mended, changed: boolean): MendedBlock {
  const first = block.lines[0]?.number ?? 1;
  const last = block.lines.at(-1)?.number ?? first;
  return {
    kind: mended.lang === 'mermaid' ? 'mermaid' : block.kind,
    lines: [first, last],
    changed,
    ...(mended.lang === undefined ? {} : { lang: mended.lang }),
    ...(mended.depth === undefined ? {} : { depth: mended.depth }),
    rule: mended.rule,
    confidence: block.confidence * mended.confidence,
    reason: mended.reason,
  };
}

/**
 * Report the decision about a block: as data, and as messages where the block changed or something in
 * it was lost.
 *
 * @param block The block.
 * @param mended Its changes.
 * @param changed Whether they change the text.
 * @param threshold A decision with a lower confidence is a warning.
 */
export function reportBlock(
  block: Block,
  mended: Mended,
  changed: boolean,
  threshold: number,
): { readonly block: MendedBlock; readonly messages: readonly Message[] } {
  const report = describe(block, mended, changed);
  const [head] = block.lines;
  const tail = block.lines.at(-1);
  if (!head || !tail) return { block: report, messages: [] };
  const decision: Message = {
    ...judge(report, threshold),
    source: 'repair',
    ruleId: report.rule,
    place: placeOf(head, tail),
  };
  const isNoted = mended.notes.length > 0;
  // The first line of each number: a list may have a note on every one.
  const byNumber = new Map(
    (isNoted ? block.lines : []).toReversed().map((line) => [line.number, line]),
  );
  const notes = mended.notes.map((note): Message => {
    const line = byNumber.get(note.line) ?? head;
    return {
      severity: 'warning',
      source: 'repair',
      ruleId: note.ruleId,
      reason: note.reason,
      place: placeOf(line, line),
    };
  });
  return { block: report, messages: changed ? [decision, ...notes] : notes };
}

function judge(
  { reason, confidence }: MendedBlock,
  threshold: number,
): Pick<Message, 'severity' | 'reason' | 'note'> {
  if (confidence >= threshold) return { severity: 'info', reason: `Restored: ${reason}` };
  const note =
    `The confidence ${confidence.toFixed(2)} is below the threshold ${threshold}. ` +
    'Where it is wrong, say what the lines are: Alt+R in `kintsugi dev`, or NAME.repair.yml.';
  return { severity: 'warning', reason: `Guessed: ${reason}`, note };
}
