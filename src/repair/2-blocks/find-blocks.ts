import type { Override } from '../../types/repair.ts';
import type { Evidence } from '../1-evidence/evidence.ts';
import type { Line } from '../1-evidence/line.ts';
import { makeLine } from '../1-evidence/make-line.ts';
import type { LineModel } from '../1-evidence/model/line-model.ts';
import { scoreLines } from '../1-evidence/model/score-lines.ts';
import { TAGS } from '../1-evidence/tags.ts';
import type { Flattened } from '../profile/dialect.ts';
import { bestTags, type TagScores } from './best-tags.ts';
import type { Block } from './block.ts';
import { boundaryClass } from './boundary-class.ts';
import { calibrate } from './calibrate.ts';
import CALIBRATION from './calibration.weights.json' with { type: 'json' };
import { claimPipedTables } from './claim/claim-piped-tables.ts';
import { claimTabbedTables } from './claim/claim-tabbed-tables.ts';
import { claimTables } from './claim/claim-tables.ts';
import { repeatHeaders } from './claim/repeat-headers.ts';
import { draftBlocks } from './draft-blocks.ts';
import { forbidTags } from './forbid/forbid-tags.ts';
import { freeLoneRests } from './free-lone-rests.ts';
import { joinHeadings } from './join-headings.ts';
import { likelyBlocks } from './likely-blocks.ts';
import { type Certain, markCertain } from './mark-certain.ts';
import { pinLines } from './pin-lines.ts';
import { addPriors } from './priors/add-priors.ts';
import { readHeading } from './read-heading.ts';
import { readLattice } from './read-lattice.ts';

/** The lines of a block, with parts of one source line joined again where they became one item or block. */
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
      const { number, start, text, blankBefore, part } = before;
      const whole = `${text} ${line.text}`;
      joined[joined.length - 1] = makeLine(number, start, whole, blankBefore, part);
    } else joined.push(line);
  }
  return joined;
}

/** The best tags; searched again where those found say more about the text's tables. */
function tagsWithTables(
  { lines }: Evidence,
  scores: TagScores & { readonly local: Float64Array },
): Uint8Array {
  const first = bestTags(scores);
  const second = repeatHeaders(lines, first, scores.local) ? bestTags(scores) : first;
  return claimTables(lines, second, scores) ? bestTags(scores) : second;
}

/**
 * Find the blocks of a text: score the tags of its lines by the line model, priors and rules, and
 * decode the blocks from the scores.
 *
 * @param evidence All lines, and what is known of them.
 * @param model The line model.
 * @param overrides A person's decisions, which outweigh every score.
 * @param certain What the site around the text shows of its lines.
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
    const lang = override?.as === 'mermaid' ? 'mermaid' : override?.lang;
    return {
      kind,
      lines: rejoin(evidence.lines, tags, first, last),
      confidence: override ? 1 : calibrate(CALIBRATION, kind, sum / parts),
      pinned: override !== undefined,
      ...(first === last ? readHeading(evidence, { chances: lattice.tags, tags }, first) : {}),
      ...(override?.as === 'asis' ? { asis: true } : {}),
      ...(lang === undefined ? {} : { lang }),
      ...(override?.depth === undefined ? {} : { depth: override.depth }),
      ...(override?.rows === undefined ? {} : { rows: override.rows }),
    };
  });
}
