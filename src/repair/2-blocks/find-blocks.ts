import type { BlockKind, Override } from '../../types/repair.ts';
import type { Evidence } from '../1-evidence/evidence.ts';
import type { Line } from '../1-evidence/line.ts';
import type { LineModel } from '../1-evidence/line-model.ts';
import { scoreLines } from '../1-evidence/score-lines.ts';
import type { Dialect } from '../profile/dialect.ts';
import { addPriors } from './add-priors.ts';
import { bestTags, type TagScores } from './best-tags.ts';
import type { Block } from './block.ts';
import { boundaryClass } from './boundary-class.ts';
import { claimPipedTables } from './claim-piped-tables.ts';
import { claimTables } from './claim-tables.ts';
import { forbidTags } from './forbid-tags.ts';
import { joinHeadings } from './join-headings.ts';
import { pinLines } from './pin-lines.ts';
import { repeatHeaders } from './repeat-headers.ts';
import { TAGS } from './tags.ts';

const SIZE = TAGS.length;
/** More than all scores of a text together, less than a person's word. */
const CERTAIN = 1e5;

/** Kinds by the root of a tag. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  h: 'heading',
  p: 'paragraph',
  l: 'list',
  t: 'table',
  q: 'blockquote',
  c: 'code',
  m: 'mermaid',
  x: 'boilerplate',
};

const KIND_OF: readonly BlockKind[] = TAGS.map(
  (tag) => KINDS[tag.charAt(0).toLowerCase()] ?? 'paragraph',
);

/** How far the chosen tag is ahead of the best one of another kind, as a probability. */
function confidenceOf(scores: Float64Array, line: number, tag: number): number {
  const kind = KIND_OF[tag];
  let rival = Number.NEGATIVE_INFINITY;
  for (let other = 0; other < SIZE; other += 1) {
    if (KIND_OF[other] !== kind) rival = Math.max(rival, scores[line * SIZE + other] ?? 0);
  }
  const lead = (scores[line * SIZE + tag] ?? 0) - rival;
  return 1 / (1 + Math.exp(-lead));
}

/** Whether a line goes on with a block of its kind: items of one list do that begins with one. */
function continues(tag: string, opening: string): boolean {
  return tag === tag.toLowerCase() || (tag === 'L' && opening === 'L');
}

interface Draft {
  kind: BlockKind;
  first: number;
  last: number;
  sum: number;
  /** Tag of the first line. */
  opening: string;
}

function draftBlocks(
  lines: readonly Line[],
  tags: Uint8Array,
  scores: Float64Array,
  breaks: ReadonlySet<number>,
): Draft[] {
  const drafts: Draft[] = [];
  for (const [line, tag] of tags.entries()) {
    const kind = KIND_OF[tag] ?? 'paragraph';
    const name = TAGS[tag] ?? '';
    const sure = confidenceOf(scores, line, tag);
    const draft = drafts.at(-1);
    const isPart = kind === 'heading' && (lines[line]?.part ?? 0) > 0;
    if (draft?.kind === kind && (isPart || continues(name, draft.opening)) && !breaks.has(line)) {
      draft.last = line;
      draft.sum += isPart ? draft.sum / (line - draft.first) : sure;
    } else drafts.push({ kind, first: line, last: line, sum: sure, opening: name });
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

/** Parts of a cut line that belong together are one line again. */
function rejoin(
  lines: readonly Line[],
  tags: Uint8Array,
  first: number,
  last: number,
): readonly Line[] {
  const joined: Line[] = [];
  for (let at = first; at <= last; at++) {
    const line = lines[at];
    const before = joined.at(-1);
    if (!line) continue;
    const isItem = TAGS[tags[at] ?? 0] === 'L';
    if (before && line.part > 0 && !isItem) {
      joined[joined.length - 1] = { ...before, end: line.end, text: `${before.text} ${line.text}` };
    } else joined.push(line);
  }
  return joined;
}

/** Once more where what was found tells more of the tables. */
function tagsWithTables(
  { lines }: Evidence,
  scores: TagScores & { readonly local: Float64Array },
): Uint8Array {
  const first = bestTags(scores);
  const second = repeatHeaders(lines, first, scores.local) ? bestTags(scores) : first;
  return claimTables(lines, second, scores) ? bestTags(scores) : second;
}

/**
 * Find the best sequence of blocks over all lines.
 *
 * @param evidence All lines and their numbers.
 * @param model Scores lines and steps.
 * @param overrides A person's decisions: they beat every score.
 * @param boilerplate Places of lines that are certainly none of the text's own.
 * @param dialect How the text was flattened.
 */
export function findBlocks(
  evidence: Evidence,
  model: LineModel,
  overrides: readonly Override[],
  boilerplate: ReadonlySet<number>,
  dialect: Exclude<Dialect, 'markdown'>,
): readonly Block[] {
  const local = scoreLines(model, evidence);
  addPriors(local, evidence);
  forbidTags(local, evidence, dialect);
  if (dialect === 'trafilatura') claimPipedTables(evidence.lines, local);
  markBoilerplate(local, evidence.lines.length, boilerplate);
  const pins = pinLines(evidence.lines, local, overrides);
  const boundaries = evidence.lines.map((_, index) => boundaryClass(evidence, index));
  const scores = { local, transitions: model.transitions, boundaries };
  const tags = dialect === 'resiliparse' ? tagsWithTables(evidence, scores) : bestTags(scores);
  joinHeadings(evidence.lines, tags);
  return draftBlocks(evidence.lines, tags, local, pins.breaks).map(({ kind, first, last, sum }) => {
    const override = pins.byLine.get(first);
    return {
      kind,
      lines: rejoin(evidence.lines, tags, first, last),
      confidence: override ? 1 : sum / (last + 1 - first),
      pinned: override !== undefined,
      ...(override?.as === 'asis' ? { asis: true } : {}),
      ...(override?.lang === undefined ? {} : { lang: override.lang }),
      ...(override?.depth === undefined ? {} : { depth: override.depth }),
    };
  });
}
