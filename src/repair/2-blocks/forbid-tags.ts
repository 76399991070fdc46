import type { Evidence } from '../1-evidence/evidence.ts';
import type { Line } from '../1-evidence/line.ts';
import { tagOf, tagsOf } from '../1-evidence/tags.ts';
import type { Flattened } from '../profile/dialect.ts';
import { findCloseProse, NOTHING_CLOSE } from './close/find-close-prose.ts';
import { forbidByCloseness } from './close/forbid-by-closeness.ts';
import { forbid } from './forbid.ts';
import { forbidBareNumbers } from './forbid-bare-numbers.ts';
import { forbidBlockScalars } from './forbid-block-scalars.ts';
import { forbidByDrawing } from './forbid-by-drawing.ts';
import { forbidByMarker } from './forbid-by-marker.ts';
import { forbidByWhiteSpace } from './forbid-by-white-space.ts';
import { forbidCircledRuns } from './forbid-circled-runs.ts';
import { forbidCountedProse } from './forbid-counted-prose.ts';
import { forbidFarTables } from './forbid-far-tables.ts';
import { forbidHereDocuments } from './forbid-here-documents.ts';
import { forbidListedTitles } from './forbid-listed-titles.ts';
import { forbidLongTitles } from './forbid-long-titles.ts';
import { forbidNestedRows } from './forbid-nested-rows.ts';
import { forbidOddTitles } from './forbid-odd-titles.ts';
import { forbidOpenTitles } from './forbid-open-titles.ts';
import { forbidPictures } from './forbid-pictures.ts';
import { forbidRepeatedTitles } from './forbid-repeated-titles.ts';
import { forbidSentenceRows } from './forbid-sentence-rows.ts';
import { forbidStepRuns } from './forbid-step-runs.ts';
import { forbidThinTables } from './forbid-thin-tables.ts';

/** The rest of a cut line begins an item or goes on. */
const NOT_GLUED = tagsOf('HPTQCMX');

/** A header and what is below it are a table, or code that shows one. */
const NOT_HEADER = tagsOf('HPpLlQqX');
const NOT_BELOW = [...NOT_HEADER, tagOf('T')];
// |---|:---:|
const PIPE = 0x7c;
const DELIMITER = /^\|(?:\s*:?-+:?\s*\|)+$/;

const NONE: readonly number[] = [];

function isDelimiter(line: Line | undefined): boolean {
  return line?.text.charCodeAt(0) === PIPE && DELIMITER.test(line.text);
}

/** Tags that the texts of a line and of the next exclude. */
function excluded({ lines }: Evidence, index: number): readonly number[] {
  if ((lines[index]?.part ?? 0) > 0) return NOT_GLUED;
  if (index > 0 && isDelimiter(lines[index])) return NOT_BELOW;
  return isDelimiter(lines[index + 1]) ? NOT_HEADER : NONE;
}

/**
 * Rule out the tags that a line cannot have, by what the extractors always do. The line model is
 * trained under the same rules.
 *
 * @param scores One for each line and tag; changed in place.
 * @param evidence All lines and their numbers.
 * @param dialect How the text was flattened.
 */
export function forbidTags(scores: Float64Array, evidence: Evidence, dialect: Flattened): void {
  if (dialect === 'trafilatura') {
    forbidFarTables(scores, evidence);
    forbidNestedRows(scores, evidence);
  } else {
    forbidByWhiteSpace(scores, evidence);
    forbidThinTables(scores, evidence);
    forbidSentenceRows(scores, evidence);
  }
  for (const index of evidence.lines.keys()) {
    forbid(scores, index, excluded(evidence, index));
  }
  const close = dialect === 'resiliparse' ? findCloseProse(evidence) : NOTHING_CLOSE;
  forbidByMarker(scores, evidence, dialect, close.noRows);
  forbidByCloseness(scores, close);
  forbidBareNumbers(scores, evidence);
  forbidByDrawing(scores, evidence);
  forbidLongTitles(scores, evidence);
  forbidPictures(scores, evidence);
  forbidCircledRuns(scores, evidence);
  forbidCountedProse(scores, evidence);
  forbidStepRuns(scores, evidence);
  forbidRepeatedTitles(scores, evidence);
  forbidListedTitles(scores, evidence);
  forbidOddTitles(scores, evidence);
  forbidOpenTitles(scores, evidence);
  forbidHereDocuments(scores, evidence);
  forbidBlockScalars(scores, evidence);
}
