import type { FilePath } from '../../types/brand.ts';
import type { Decision } from '../../types/decision.ts';
import type { Message } from '../../types/message.ts';
import type { Override } from '../../types/repair.ts';
import { type Anchor, findAnchor } from './find-anchor.ts';
import { parseRows } from './parse-rows.ts';

/** Decisions as line ranges, and those that no longer fit. */
export interface ResolvedDecisions {
  readonly overrides: readonly Override[];
  readonly messages: readonly Message[];
}

/** What the anchors are looked for in. */
export interface AnchoredText {
  readonly lines: readonly string[];
  /** 1-based line of the file where `lines` begin. */
  readonly firstLine: number;
}

type Range = readonly [first: number, last: number];

/**
 * Find the lines that each decision names.
 *
 * One that fits nowhere, or at several places, is reported and left out: a decision at the wrong
 * lines would be worse than none.
 *
 * @param decisions As written.
 * @param text The article's body; the overrides count in it, from 1.
 * @param path The file of the decisions, for the messages.
 */
export function resolveDecisions(
  decisions: readonly Decision[],
  text: AnchoredText,
  path: FilePath,
): ResolvedDecisions {
  const found: { readonly decision: Decision; readonly lines: Range }[] = [];
  const messages: Message[] = [];
  for (const decision of decisions) {
    const report = (message: Pick<Message, 'severity' | 'ruleId' | 'reason' | 'note'>): undefined =>
      void messages.push({ ...message, source: 'read', path, place: decision.place });
    const lines = findRange(decision, text, report);
    if (lines === undefined) continue;
    const rival = found.find((other) => other.lines[0] <= lines[1] && lines[0] <= other.lines[1]);
    if (rival === undefined) found.push({ decision, lines });
    else report(overlapMessage(rival, lines, text.firstLine));
  }
  return { overrides: found.map(({ decision, lines }) => toOverride(decision, lines)), messages };
}

/** Names the first line that both speak of, and the decision that holds. */
function overlapMessage(
  rival: { readonly decision: Decision; readonly lines: Range },
  lines: Range,
  firstLine: number,
): Pick<Message, 'severity' | 'ruleId' | 'reason' | 'note'> {
  const shared = Math.max(rival.lines[0], lines[0]) + firstLine - 1;
  const { at, place } = rival.decision;
  return {
    severity: 'warning',
    ruleId: 'override-overlap',
    reason: `Two decisions about line ${shared} of the article`,
    note: `The one of line ${place.start.line}, \`${at}\`, holds. Remove one of them, or let it end before.`,
  };
}

type Report = (message: Pick<Message, 'severity' | 'ruleId' | 'reason' | 'note'>) => undefined;

function findRange(decision: Decision, text: AnchoredText, report: Report): Range | undefined {
  const hint = decision.line === undefined ? undefined : decision.line - text.firstLine;
  const first = accept(findAnchor(decision.at, text.lines, 0, hint), decision.at, text, report);
  if (first === undefined) return undefined;
  const { to, lines = 1 } = decision;
  if (to !== undefined) {
    // The nearest end is meant: `}` stands in many places.
    const last = accept(findAnchor(to, text.lines, first, first), to, text, report);
    return last === undefined ? undefined : [first + 1, last + 1];
  }
  if (first + lines <= text.lines.length) return [first + 1, first + lines];
  const left = text.lines.length - first;
  const reason = `Expected ${lines} lines from \`${decision.at}\` on, the article has ${left}`;
  return report({ severity: 'warning', ruleId: 'override-unmatched', reason, note: LEFT_OUT });
}

const LEFT_OUT = 'The decision was left out. Write the text of a line as it is now, or remove it.';

function accept(
  anchor: Anchor,
  wanted: string,
  { lines, firstLine }: AnchoredText,
  report: Report,
): number | undefined {
  if (anchor.kind === 'exact') return anchor.index;
  if (anchor.kind === 'near') {
    const now = (lines[anchor.index] ?? '').trim();
    const reason = `\`${wanted}\` was found as \`${now}\` in line ${anchor.index + firstLine}`;
    const note = 'The decision holds. Write the text as it is now.';
    report({ severity: 'info', ruleId: 'override-near', reason, note });
    return anchor.index;
  }
  if (anchor.kind === 'none') {
    const reason = `No line of the article reads \`${wanted}\``;
    const near =
      anchor.best === undefined ? '' : ` The nearest is line ${anchor.best + firstLine}.`;
    const note = `${LEFT_OUT}${near}`;
    return report({ severity: 'warning', ruleId: 'override-unmatched', reason, note });
  }
  const places = anchor.places.slice(0, 5).map((place) => place + firstLine);
  const reason = `\`${wanted}\` stands in several lines: ${places.join(', ')}`;
  const note = `The decision was left out. Say which: \`line: ${places[0] ?? 1}\`.`;
  return report({ severity: 'warning', ruleId: 'override-ambiguous', reason, note });
}

function toOverride({ as, lang, depth, rows }: Decision, lines: Range): Override {
  if (as === 'title') return { lines, as: 'heading', depth: 1 };
  const info = as === 'mermaid' ? 'mermaid' : lang;
  return {
    lines,
    as,
    ...(info === undefined ? {} : { lang: info }),
    ...(depth === undefined ? {} : { depth }),
    ...(rows === undefined ? {} : { rows: parseRows(rows) }),
  };
}
