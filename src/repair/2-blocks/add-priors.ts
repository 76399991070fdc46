import type { Evidence } from '../1-evidence/evidence.ts';
import { behindTree } from './behind-tree.ts';
import { codeBelowItem } from './code-below-item.ts';
import { headsEntry } from './heads-entry.ts';
import { isCutSentence } from './is-cut-sentence.ts';
import { isNextParagraph } from './is-next-paragraph.ts';
import { numberedRuns } from './numbered-runs.ts';
import { restOfItem } from './rest-of-item.ts';
import { restsBehindCode } from './rests-behind-code.ts';
import { restsOfLabels } from './rests-of-labels.ts';
import { rootsTree } from './roots-tree.ts';
import { shownMarkup } from './shown-markup.ts';
import { TAGS } from './tags.ts';
import { titlesOptions } from './titles-options.ts';
import { weighHeadings } from './weigh-headings.ts';

const SIZE = TAGS.length;
const HEADING = TAGS.indexOf('H');
const IN_ITEM = TAGS.indexOf('l');
const TEXT = ['H', 'P'].map((tag) => TAGS.indexOf(tag));
const PROSE = ['H', 'P', 'p'].map((tag) => TAGS.indexOf(tag));
const DRAWN = [...'HPpQq'].map((tag) => TAGS.indexOf(tag));
/** What begins with words of its own. */
const STARTS = ['H', 'P', 'L', 'T', 'Q'].map((tag) => TAGS.indexOf(tag));
const CODE_TAGS = ['C', 'c'].map((tag) => TAGS.indexOf(tag));
const DIAGRAM = TAGS.indexOf('M');
const IN_DIAGRAM = TAGS.indexOf('m');

/** What a title gains as a heading between lists of options, and what it and one between trees lose as code. */
const BETWEEN = 4;
const NOT_BETWEEN = -8;
/** What a clause that leads on loses where the lines beside it do not look like code: they pass for its own. */
const CLAUSE = -8;
// 或者看内存的用量，
const OPEN_CLAUSE = /[\u3400-\u9fff].*，$/;
const HAN = /[\u3400-\u9fff]/;

// A comment, an item, a tag, an option: prose there is none of the text's own.
const APART = /^\s|^[-|•#/*<]|--/;
const LEADS_IN = /[:：]$|[\u3400-\u9fff][，,]$/;
const STOPS = /[.。]$/;
/** What a sentence between two lines of code loses as code. */
const SENTENCE = -2;

/** Whether a line between two lines of code is a sentence: the code before it ends there. */
function isSentence({ lines, codeScores }: Evidence, index: number): boolean {
  const at = (line: number): number => codeScores[line] ?? 0;
  const own = at(index);
  if (own > -2 || at(index - 1) < 1 || at(index + 1) < 1) return false;
  const text = lines[index]?.text ?? '';
  return !APART.test(text) && (LEADS_IN.test(text) || (own < -2 && STOPS.test(text)));
}

/** Whether a line is Chinese prose that goes on behind a comma, between lines that are none. */
function isClause({ lines, codeScores }: Evidence, index: number): boolean {
  const text = lines[index]?.text ?? '';
  if ((codeScores[index] ?? 0) > -2 || !OPEN_CLAUSE.test(text) || APART.test(text)) return false;
  return [lines[index - 1], lines[index + 1]].every((line) => line && !HAN.test(line.text));
}

function add(scores: Float64Array, line: number, tag: number, value: number): void {
  scores[line * SIZE + tag] = (scores[line * SIZE + tag] ?? 0) + value;
}

/** What a name gains as the heading of an entry. */
const ENTRY = 6;
/** What the text of an item gains below its label. */
const OF_LABEL = 7;
/** What a further paragraph of an item gains. */
const OF_ITEM = 9;
/** What a line that goes on with the sentence before it loses as another block, and as code. */
const OTHER_BLOCK = -7;
const OTHER_SORT = -4;

/** What the root of a tree loses as text. */
const ROOT = -8;
/** What a line of a run that counts on loses as text. */
const COUNTED = -8;
/** What a line that shows Markdown loses as text. */
const SHOWN = -5;

/** A line goes on with the one before; where that does not look like code, neither is any. */
function joinSentence(scores: Float64Array, { codeScores }: Evidence, line: number): void {
  for (const tag of STARTS) add(scores, line, tag, OTHER_BLOCK);
  if ((codeScores[line - 1] ?? 0) >= 0) return;
  for (const tag of CODE_TAGS) {
    add(scores, line - 1, tag, OTHER_SORT);
    add(scores, line, tag, OTHER_SORT);
  }
}

/**
 * Add what is known without learning to the learned scores: numbered sections are headings
 * (`weigh-headings.ts`) and so are names above an entry, sentences between lines of code are no
 * code, those that were cut go on, what follows a diagram's first line and fits a diagram is one,
 * code below an item is a block, the root of a tree is part of it, and text that goes on with an item is in the list.
 *
 * @param scores One for each line and tag; changed in place.
 * @param evidence All lines and their numbers.
 */
export function addPriors(scores: Float64Array, evidence: Evidence): void {
  const { lines, diagrams } = evidence;
  const headings = weighHeadings(evidence);
  const rests = restsOfLabels(evidence);
  const behind = restsBehindCode(evidence);
  const counted = numberedRuns(evidence);
  const shown = shownMarkup(evidence);
  for (const index of lines.keys()) {
    add(scores, index, HEADING, headings[index] ?? 0);
    if (headsEntry(evidence, index)) add(scores, index, HEADING, ENTRY);
    add(scores, index, IN_ITEM, restOfItem(evidence, index));
    const below = codeBelowItem(evidence, index);
    add(scores, index, IN_ITEM, -below.rest);
    for (const tag of TEXT) add(scores, index, tag, -below.text);
    if (isNextParagraph(evidence, index) || behind.has(index)) add(scores, index, IN_ITEM, OF_ITEM);
    if (rests.has(index)) add(scores, index, IN_ITEM, OF_LABEL);
    if (rootsTree(evidence, index)) for (const tag of TEXT) add(scores, index, tag, ROOT);
    if (counted.has(index)) for (const tag of PROSE) add(scores, index, tag, COUNTED);
    if (shown.has(index)) for (const tag of DRAWN) add(scores, index, tag, SHOWN);
    if (isCutSentence(evidence, index)) joinSentence(scores, evidence, index);
    const against = isSentence(evidence, index) ? SENTENCE : isClause(evidence, index) ? CLAUSE : 0;
    if (against !== 0) for (const tag of CODE_TAGS) add(scores, index, tag, against);
    if (titlesOptions(evidence, index)) {
      add(scores, index, HEADING, BETWEEN);
      for (const tag of CODE_TAGS) add(scores, index, tag, NOT_BETWEEN);
    }
    if (behindTree(evidence, index)) {
      for (const tag of CODE_TAGS) add(scores, index, tag, NOT_BETWEEN);
    }
    const mark = diagrams[index] ?? 0;
    if (mark === 1 && (diagrams[index + 1] ?? 0) > 1) add(scores, index, DIAGRAM, 5);
    if (mark === 2) add(scores, index, IN_DIAGRAM, 3);
    if (mark === 3) add(scores, index, IN_DIAGRAM, 1.5);
  }
}
