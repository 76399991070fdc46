import type { BlockKind, Override } from '../../types/repair.ts';
import type { Evidence } from '../1-evidence/evidence.ts';
import type { Line } from '../1-evidence/line.ts';
import type { LineModel } from '../1-evidence/line-model.ts';
import { scoreLines } from '../1-evidence/score-lines.ts';
import type { Flattened } from '../profile/dialect.ts';
import { addPriors } from './add-priors.ts';
import { bestTags, type TagScores } from './best-tags.ts';
import type { Block } from './block.ts';
import { boundaryClass } from './boundary-class.ts';
import { calibrate } from './calibrate.ts';
import CALIBRATION from './calibration.weights.json' with { type: 'json' };
import { claimPipedTables } from './claim-piped-tables.ts';
import { claimTabbedTables } from './claim-tabbed-tables.ts';
import { claimTables } from './claim-tables.ts';
import { forbid } from './forbid.ts';
import { forbidTags } from './forbid-tags.ts';
import { freeLoneRests } from './free-lone-rests.ts';
import { joinHeadings } from './join-headings.ts';
import { type LikelyBlocks, likelyBlocks } from './likely-blocks.ts';
import { pinLines } from './pin-lines.ts';
import { readLattice } from './read-lattice.ts';
import { repeatHeaders } from './repeat-headers.ts';
import { TAGS } from './tags.ts';

const SIZE = TAGS.length;
/** More than all scores of a text together, less than a person's word. */
const CERTAIN = 1e5;
/** What speaks against a heading without a link to itself where others have one. */
const UNANCHORED = 8;

/** At most so much speaks for code in prose. */
const PROSE = -2;
const LEAD_IN = /^\p{Script=Han}.*[:：]$/u;
const CODE = ['C', 'c'].map((tag) => TAGS.indexOf(tag));

const REST_OF_CODE = ['c', 'm'].map((tag) => TAGS.indexOf(tag));

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

/** Whether a line goes on with a block of its kind: items of one list do that begins with one. */
function continues(tag: string, opening: string): boolean {
  return tag === tag.toLowerCase() || (tag === 'L' && opening === 'L');
}

interface Draft {
  kind: BlockKind;
  first: number;
  last: number;
  /** How likely its parts are, one or the items of a list. */
  sum: number;
  parts: number;
  /** Tag of the first line. */
  opening: string;
}

function draftBlocks(
  lines: readonly Line[],
  { tags, sure }: LikelyBlocks,
  breaks: ReadonlySet<number>,
): Draft[] {
  const drafts: Draft[] = [];
  for (const [line, tag] of tags.entries()) {
    const kind = KIND_OF[tag] ?? 'paragraph';
    const name = TAGS[tag] ?? '';
    const draft = drafts.at(-1);
    const isPart = kind === 'heading' && (lines[line]?.part ?? 0) > 0;
    if (draft?.kind === kind && (isPart || continues(name, draft.opening)) && !breaks.has(line)) {
      draft.last = line;
      if (sure[line]) {
        draft.sum += sure[line];
        draft.parts += 1;
      }
    } else {
      drafts.push({ kind, first: line, last: line, sum: sure[line] ?? 0, parts: 1, opening: name });
    }
  }
  return drafts;
}

/** What the site around a text shows of its lines. */
interface Certain {
  /** Numbers of lines that are headings, in the source. */
  readonly headings: ReadonlySet<number>;
  /** Number of the first heading that has a link to itself, where the site sets such links. */
  readonly anchored: number;
  /** Numbers of lines that begin code. */
  readonly code: ReadonlySet<number>;
  /** Numbers of lines that do not go on with code. */
  readonly ends: ReadonlySet<number>;
  /** Numbers of lines that begin a block of any kind. */
  readonly starts: ReadonlySet<number>;
}

/** Nothing is dropped that is not certain. */
function markCertain(
  scores: Float64Array,
  { lines, diagrams }: Evidence,
  { headings, anchored, code, ends }: Certain,
): void {
  const [dropped, heading] = [TAGS.indexOf('X'), TAGS.indexOf('H')];
  const [begun, drawn] = [TAGS.indexOf('C'), TAGS.indexOf('M')];
  for (const [line, { number, part }] of lines.entries()) {
    scores[line * SIZE + dropped] = -CERTAIN;
    if (headings.has(number)) scores[line * SIZE + heading] = CERTAIN;
    else if (number > anchored) addTo(scores, line * SIZE + heading, -UNANCHORED);
    // The parts of a cut line have its number.
    if (part > 0) continue;
    if (ends.has(number)) forbid(scores, line, REST_OF_CODE);
    if (code.has(number)) scores[line * SIZE + (diagrams[line] === 1 ? drawn : begun)] = CERTAIN;
  }
}

function addTo(scores: Float64Array, at: number, amount: number): void {
  scores[at] = (scores[at] ?? 0) + amount;
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

/** Whether a line is prose in Chinese that leads on to what follows, and does not stand in code: 常见的选项: */
function isLeadIn({ lines, codeScores }: Evidence, tags: Uint8Array, line: number): boolean {
  const isInCode = [line - 1, line + 1].every((at) => CODE.includes(tags[at] ?? -1));
  return !isInCode && (codeScores[line] ?? 0) < PROSE && LEAD_IN.test(lines[line]?.text ?? '');
}

/** How likely a line is a heading, and what it most likely is if not. */
function readHeading(
  chances: ArrayLike<number>,
  line: number,
  isLeadIn: boolean,
): Required<Pick<Block, 'heading' | 'otherwise'>> {
  const sums = new Map<BlockKind, number>();
  for (const [tag, kind] of KIND_OF.entries()) {
    sums.set(kind, (sums.get(kind) ?? 0) + (chances[line * SIZE + tag] ?? 0));
  }
  const heading = sums.get('heading') ?? 0;
  sums.delete('heading');
  if (isLeadIn) sums.delete('code');
  const [otherwise] = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a));
  return { heading, otherwise };
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
 * @param certain What needs no search.
 * @param dialect How the text was flattened.
 */
export function findBlocks(
  evidence: Evidence,
  model: LineModel,
  overrides: readonly Override[],
  certain: Certain,
  dialect: Flattened,
): readonly Block[] {
  const local = scoreLines(model, evidence);
  addPriors(local, evidence);
  forbidTags(local, evidence, dialect);
  if (dialect === 'trafilatura') claimPipedTables(evidence.lines, local);
  claimTabbedTables(evidence.lines, local);
  markCertain(local, evidence, certain);
  const pins = pinLines(evidence.lines, local, overrides);
  const boundaries = evidence.lines.map((_, index) => boundaryClass(evidence, index));
  const scores = { local, transitions: model.transitions, boundaries };
  const best = dialect === 'resiliparse' ? tagsWithTables(evidence, scores) : bestTags(scores);
  const lattice = readLattice(scores, best);
  const likely = likelyBlocks(lattice);
  const { tags } = likely;
  joinHeadings(evidence.lines, tags);
  freeLoneRests(tags);
  const begun = [...evidence.lines.entries()].flatMap(([at, { number, part }]) =>
    part === 0 && certain.starts.has(number) ? at : [],
  );
  const breaks = new Set([...pins.breaks, ...begun]);
  return draftBlocks(evidence.lines, likely, breaks).map(({ kind, first, last, sum, parts }) => {
    const override = pins.byLine.get(first);
    return {
      kind,
      lines: rejoin(evidence.lines, tags, first, last),
      confidence: override ? 1 : calibrate(CALIBRATION, kind, sum / parts),
      pinned: override !== undefined,
      ...(first === last ? readHeading(lattice.tags, first, isLeadIn(evidence, tags, first)) : {}),
      ...(override?.as === 'asis' ? { asis: true } : {}),
      ...(override?.lang === undefined ? {} : { lang: override.lang }),
      ...(override?.depth === undefined ? {} : { depth: override.depth }),
      ...(override?.rows === undefined ? {} : { rows: override.rows }),
    };
  });
}
