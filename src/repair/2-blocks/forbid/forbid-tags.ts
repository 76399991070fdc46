import type { Evidence } from '../../1-evidence/evidence.ts';
import type { Line } from '../../1-evidence/line.ts';
import { tagOf, tagsOf } from '../../1-evidence/tags.ts';
import type { Flattened } from '../../profile/dialect.ts';
import { findCloseProse } from '../close/find-close-prose.ts';
import { forbidByCloseness } from '../close/forbid-by-closeness.ts';
import { forbidEyebrow } from '../eyebrow/forbid-eyebrow.ts';
import { forbid } from './forbid.ts';
import { forbidBareNumbers } from './forbid-bare-numbers.ts';
import { forbidBlockScalars } from './forbid-block-scalars.ts';
import { forbidByDrawing } from './forbid-by-drawing.ts';
import { forbidByMarker } from './forbid-by-marker.ts';
import { forbidByWhiteSpace } from './forbid-by-white-space.ts';
import { forbidCircledRuns } from './forbid-circled-runs.ts';
import { forbidCountedProse } from './forbid-counted-prose.ts';
import { forbidEmojiRests } from './forbid-emoji-rests.ts';
import { forbidFarTables } from './forbid-far-tables.ts';
import { forbidForeignProse } from './forbid-foreign-prose.ts';
import { forbidHereDocuments } from './forbid-here-documents.ts';
import { forbidInElements } from './forbid-in-elements.ts';
import { forbidKana } from './forbid-kana.ts';
import { forbidListedTitles } from './forbid-listed-titles.ts';
import { forbidLongTitles } from './forbid-long-titles.ts';
import { forbidNavigation } from './forbid-navigation.ts';
import { forbidNestedRows } from './forbid-nested-rows.ts';
import { forbidNumberedProse } from './forbid-numbered-prose.ts';
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
const PIPE = 0x7c;
// |---|:-:|: a row of single dashes is no text either, though mending takes it for one of cells
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

/** Rules out tags by what is known of all lines; the scores are changed in place. */
type Rule = (scores: Float64Array, evidence: Evidence) => void;

/** A header and the rows below it, and the parts of a line that was cut. */
function forbidByTexts(scores: Float64Array, evidence: Evidence): void {
  for (const index of evidence.lines.keys()) forbid(scores, index, excluded(evidence, index));
}

function forbidByDash(scores: Float64Array, evidence: Evidence): void {
  forbidByMarker(scores, evidence, 'trafilatura');
}

/** Where every item has its bullet, a line among others that stand close is one of prose. */
function forbidByBullet(scores: Float64Array, evidence: Evidence): void {
  const close = findCloseProse(evidence);
  forbidByMarker(scores, evidence, 'resiliparse', close.noRows);
  forbidByCloseness(scores, close);
}

/** What each extractor does. */
const RULES_OF: Readonly<Record<Flattened, readonly Rule[]>> = {
  trafilatura: [forbidFarTables, forbidNestedRows, forbidByDash],
  resiliparse: [forbidByWhiteSpace, forbidThinTables, forbidSentenceRows, forbidByBullet],
};

/** What holds of all texts. None of the rules gives back what another has ruled out. */
const RULES: readonly Rule[] = [
  forbidByTexts,
  forbidBareNumbers,
  forbidByDrawing,
  forbidLongTitles,
  forbidPictures,
  forbidCircledRuns,
  forbidCountedProse,
  forbidNumberedProse,
  forbidEmojiRests,
  forbidKana,
  forbidForeignProse,
  forbidNavigation,
  forbidStepRuns,
  forbidRepeatedTitles,
  forbidListedTitles,
  forbidOddTitles,
  forbidEyebrow,
  forbidOpenTitles,
  forbidHereDocuments,
  forbidInElements,
  forbidBlockScalars,
];

/**
 * Rule out the tags that a line cannot have, by what the extractors always do. The line model is
 * trained under the same rules.
 *
 * @param scores One for each line and tag; changed in place.
 * @param evidence All lines and their numbers.
 * @param dialect How the text was flattened.
 */
export function forbidTags(scores: Float64Array, evidence: Evidence, dialect: Flattened): void {
  for (const forbidSome of [...RULES_OF[dialect], ...RULES]) forbidSome(scores, evidence);
}
