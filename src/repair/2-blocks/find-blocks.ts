import type { Override } from '../../types/repair.ts';
import type { Evidence } from '../1-evidence/evidence.ts';
import type { LineModel } from '../1-evidence/model/line-model.ts';
import { scoreLines } from '../1-evidence/model/score-lines.ts';
import type { Flattened } from '../profile/dialect.ts';
import { agreeBelowItems } from './agree-below-items.ts';
import { bestTags, type TagScores } from './best-tags.ts';
import type { Block } from './block.ts';
import { boundaryClass } from './boundary-class.ts';
import { claimPipedTables } from './claim/claim-piped-tables.ts';
import { claimTabbedTables } from './claim/claim-tabbed-tables.ts';
import { claimTables } from './claim/claim-tables.ts';
import { repeatHeaders } from './claim/repeat-headers.ts';
import { draftBlocks } from './draft-blocks.ts';
import { finishBlock } from './finish-block.ts';
import { forbidTags } from './forbid/forbid-tags.ts';
import { freeOrphanContinuations } from './free-orphan-continuations.ts';
import { joinHeadings } from './join-headings.ts';
import { likelyBlocks } from './likely-blocks.ts';
import { markCertain, type SiteEvidence } from './mark-certain.ts';
import { pinLines } from './pin-lines.ts';
import { addPriors } from './priors/add-priors.ts';
import { type Lattice, readLattice } from './read-lattice.ts';

/**
 * Find the blocks of a text: score the tags of its lines by the line model, priors and rules, and
 * decode the blocks from the scores.
 *
 * @param evidence All lines, and what is known of them.
 * @param model The line model.
 * @param overrides A person's decisions, which outweigh every score.
 * @param site What the site around the text shows of its lines.
 * @param dialect How the text was flattened.
 */
export function findBlocks(
  evidence: Evidence,
  model: LineModel,
  overrides: readonly Override[],
  site: SiteEvidence,
  dialect: Flattened,
): readonly Block[] {
  const { lines } = evidence;
  const local = scoreTags(evidence, model, site, dialect);
  const pins = pinLines(lines, local, overrides);
  const boundaries = lines.map((_, index) => boundaryClass(evidence, index));
  const scores = { local, transitions: model.transitions, boundaries };
  const best = dialect === 'resiliparse' ? tagsWithTables(evidence, scores) : bestTags(scores);
  const lattice = latticeOf(evidence, scores, best, dialect);
  const likely = likelyBlocks(lattice);
  const { tags } = likely;
  joinHeadings(lines, tags);
  freeOrphanContinuations(tags);
  const breaks = new Set(pins.breaks);
  for (const [at, { number, part }] of lines.entries()) {
    if (part === 0 && site.blockStarts.has(number)) breaks.add(at);
  }
  const decoded = { tags, chances: lattice.marginals, pins };
  return draftBlocks(lines, likely, breaks).map((draft) => finishBlock(draft, evidence, decoded));
}

/** The probabilities of the tags; read again where lines below items agree on what they are. */
function latticeOf(
  evidence: Evidence,
  scores: TagScores & { readonly local: Float64Array },
  best: Uint8Array,
  dialect: Flattened,
): Lattice {
  const lattice = readLattice(scores, best);
  if (dialect !== 'trafilatura' || !agreeBelowItems(evidence, lattice.marginals, scores.local))
    return lattice;
  return readLattice(scores, bestTags(scores));
}

/** Scores of the tags of each line: those of the line model, then what is known without learning. */
function scoreTags(
  evidence: Evidence,
  model: LineModel,
  site: SiteEvidence,
  dialect: Flattened,
): Float64Array {
  const local = scoreLines(model, evidence);
  addPriors(local, evidence);
  forbidTags(local, evidence, dialect);
  if (dialect === 'trafilatura') claimPipedTables(evidence.lines, local);
  claimTabbedTables(evidence.lines, local);
  markCertain(local, evidence, site);
  return local;
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
