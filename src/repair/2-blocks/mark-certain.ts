import type { Evidence } from '../1-evidence/evidence.ts';
import { TAGS, tagOf, tagsOf } from '../1-evidence/tags.ts';
import type { Furniture } from '../furniture/read-furniture.ts';
import { addScore } from './add-score.ts';
import { RULED } from './certainty.ts';
import { forbid } from './forbid/forbid.ts';

const SIZE = TAGS.length;
/** What speaks against a heading without a link to itself where others have one. */
const UNANCHORED_PENALTY = 8;

/** What speaks for code right above the button that a page sets below each of its blocks. */
const ABOVE_BUTTON_BONUS = 8;

/** What speaks against a heading in the name of a file above its code: of 240 of these eleven are headings. */
const FILE_NAME_PENALTY = 3;

const DROPPED = tagOf('X');
const HEADING = tagOf('H');
const PARAGRAPH = tagOf('P');
const CODE = tagOf('C');
const DIAGRAM = tagOf('M');
const REST_OF_CODE = tagsOf('cm');
const NO_TITLE = tagsOf('pLlTtQqCcMm');
const ALL_CODE = tagsOf('CcMm');

/** What the site around a text shows of its lines: all by the numbers of lines in the source. */
export interface SiteEvidence extends Omit<Furniture, 'labels' | 'numbers'> {
  /** Lines that are headings. */
  readonly headings: ReadonlySet<number>;
  /** The first heading that has a link to itself; infinity where the site sets no such links. */
  readonly firstAnchored: number;
}

/**
 * Put what is certain above all scores; no line is boilerplate that was not found to be.
 *
 * @param scores One for each line and tag; changed in place.
 * @param evidence All lines and what is known of them.
 * @param site What needs no search.
 */
export function markCertain(
  scores: Float64Array,
  { lines, diagrams }: Evidence,
  { headings, firstAnchored, codeStarts, codeEnds, behindCode, fileNames }: SiteEvidence,
): void {
  for (const [line, { number, part, blankBefore }] of lines.entries()) {
    scores[line * SIZE + DROPPED] = -RULED;
    if (headings.has(number)) scores[line * SIZE + HEADING] = RULED;
    else if (number > firstAnchored) addScore(scores, line, HEADING, -UNANCHORED_PENALTY);
    // The parts of a cut line have its number.
    if (part > 0) continue;
    if (behindCode.has(number)) forbid(scores, line, REST_OF_CODE);
    if (fileNames.has(number)) {
      forbid(scores, line, NO_TITLE);
      addScore(scores, line, HEADING, -FILE_NAME_PENALTY);
      // An extractor that sets blocks apart puts nothing between the name and its code, as it does below no heading.
      const isAttached = blankBefore > 0 && lines[line + 1]?.blankBefore === 0;
      if (isAttached) scores[line * SIZE + PARAGRAPH] = RULED;
    }
    if (codeEnds.has(number))
      for (const tag of ALL_CODE) addScore(scores, line, tag, ABOVE_BUTTON_BONUS);
    if (codeStarts.has(number))
      scores[line * SIZE + (diagrams[line] === 1 ? DIAGRAM : CODE)] = RULED;
  }
}
