import type { BlockKind, Override } from '../../types/repair.ts';
import type { Evidence } from '../1-evidence/evidence.ts';
import type { LineModel } from '../1-evidence/line-model.ts';
import { allowedTransitions } from './allowed-transitions.ts';
import { bestTags } from './best-tags.ts';
import type { Block } from './block.ts';
import { boundaryClass } from './boundary-class.ts';
import { pinLines } from './pin-lines.ts';
import { TAGS, type Tag } from './tags.ts';

const SIZE = TAGS.length;
/** More than all scores of a text together, less than a person's word. */
const CERTAIN = 1e5;

const KINDS: Readonly<Record<Tag, BlockKind>> = {
  H: 'heading',
  P: 'paragraph',
  p: 'paragraph',
  L: 'list',
  l: 'list',
  T: 'table',
  t: 'table',
  Q: 'blockquote',
  q: 'blockquote',
  C: 'code',
  c: 'code',
  M: 'mermaid',
  m: 'mermaid',
  X: 'boilerplate',
};

function transitionsOf(model: LineModel): Float64Array {
  const allowed = allowedTransitions();
  return Float64Array.from(model.transitions, (weight, at) =>
    allowed[at % allowed.length] ? weight : Number.NEGATIVE_INFINITY,
  );
}

/** How far the chosen tag is ahead of the best one of another kind, as a probability. */
function confidenceOf(scores: Float64Array, line: number, tag: number): number {
  const kind = KINDS[TAGS[tag] ?? 'P'];
  let other = Number.NEGATIVE_INFINITY;
  for (const [rival, name] of TAGS.entries()) {
    if (KINDS[name] !== kind) other = Math.max(other, scores[line * SIZE + rival] ?? 0);
  }
  const lead = (scores[line * SIZE + tag] ?? 0) - other;
  return 1 / (1 + Math.exp(-lead));
}

/** Whether a line goes on with the block before it. */
function continues(previous: BlockKind | undefined, tag: Tag): boolean {
  if (previous !== KINDS[tag]) return false;
  return tag === tag.toLowerCase() || tag === 'L';
}

interface Draft {
  kind: BlockKind;
  first: number;
  last: number;
  sum: number;
}

function draftBlocks(tags: Uint8Array, scores: Float64Array, breaks: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = [];
  for (const [line, number] of tags.entries()) {
    const tag = TAGS[number] ?? 'P';
    const sure = confidenceOf(scores, line, number);
    const draft = drafts.at(-1);
    if (draft && continues(draft.kind, tag) && !breaks.has(line)) {
      draft.last = line;
      draft.sum += sure;
    } else drafts.push({ kind: KINDS[tag], first: line, last: line, sum: sure });
  }
  return drafts;
}

/** Nothing is dropped that is not certain. */
function markBoilerplate(scores: Float64Array, count: number, certain: ReadonlySet<number>): void {
  const tag = TAGS.indexOf('X');
  for (let line = 0; line < count; line++) {
    scores[line * SIZE + tag] = certain.has(line) ? CERTAIN : -CERTAIN;
  }
}

/**
 * Find the best sequence of blocks over all lines.
 *
 * @param evidence All lines and their numbers.
 * @param model Scores lines and steps.
 * @param overrides A person's decisions: they beat every score.
 * @param boilerplate Places of lines that are certainly none of the text's own.
 */
export function findBlocks(
  evidence: Evidence,
  model: LineModel,
  overrides: readonly Override[],
  boilerplate: ReadonlySet<number>,
): readonly Block[] {
  const local = model.scoreLines(evidence);
  markBoilerplate(local, evidence.lines.length, boilerplate);
  const pins = pinLines(evidence.lines, local, overrides);
  const boundaries = evidence.lines.map((_, index) => boundaryClass(evidence, index));
  const tags = bestTags({ local, transitions: transitionsOf(model), boundaries });
  return draftBlocks(tags, local, pins.breaks).map(({ kind, first, last, sum }) => {
    const override = pins.byLine.get(first);
    return {
      kind,
      lines: evidence.lines.slice(first, last + 1),
      confidence: override ? 1 : sum / (last + 1 - first),
      pinned: override !== undefined,
      ...(override?.lang === undefined ? {} : { lang: override.lang }),
      ...(override?.depth === undefined ? {} : { depth: override.depth }),
    };
  });
}
