import type { Evidence } from '../1-evidence/evidence.ts';
import { tagsOf } from '../1-evidence/tags.ts';
import { addScore } from './add-score.ts';
import { behindTree } from './behind-tree.ts';
import { codeBelowItem } from './code-below-item.ts';
import { headsEntry } from './heads-entry.ts';
import { isCutSentence } from './is-cut-sentence.ts';
import { isNextParagraph } from './is-next-paragraph.ts';
import { numberedRuns } from './numbered-runs.ts';
import { partsCode } from './parts-code.ts';
import { restOfItem } from './rest-of-item.ts';
import { restsBehindCode } from './rests-behind-code.ts';
import { restsOfLabels } from './rests-of-labels.ts';
import { rootsTree } from './roots-tree.ts';
import { shownMarkup } from './shown-markup.ts';
import { titlesOptions } from './titles-options.ts';
import { weighHeadings } from './weigh-headings.ts';

const HEADING = tagsOf('H');
const IN_ITEM = tagsOf('l');
const TEXT = tagsOf('HP');
const PROSE = tagsOf('HPp');
const DRAWN = tagsOf('HPpQq');
/** What begins with words of its own. */
const STARTS = tagsOf('HPLTQ');
const CODE = tagsOf('Cc');
const DIAGRAM = tagsOf('M');
const IN_DIAGRAM = tagsOf('m');

/** How much is added to the scores of a line. */
type Amount = (line: number) => number;

/** What is known without learning: to which tags how much is added. */
type Prior = readonly [tags: readonly number[], amountIn: (evidence: Evidence) => Amount];

/** The same amount for each line of which something holds. */
function where(
  holds: (evidence: Evidence, line: number) => boolean,
  amount: number,
): (evidence: Evidence) => Amount {
  return (evidence) => (line) => (holds(evidence, line) ? amount : 0);
}

/** The same amount for each line that is found. */
function among(
  find: (evidence: Evidence) => ReadonlySet<number>,
  amount: number,
): (evidence: Evidence) => Amount {
  return (evidence) => {
    const found = find(evidence);
    return (line) => (found.has(line) ? amount : 0);
  };
}

/** Whether the next line goes on with this one, which does not look like code. */
function isCutProse(evidence: Evidence, line: number): boolean {
  return (evidence.codeScores[line] ?? 0) < 0 && isCutSentence(evidence, line + 1);
}

function goesOnWithProse(evidence: Evidence, line: number): boolean {
  return isCutProse(evidence, line - 1);
}

const titleWeight: Prior[1] = (evidence) => {
  const weights = weighHeadings(evidence);
  return (line) => weights[line] ?? 0;
};

const begunDiagram: Prior[1] = ({ diagrams }) => {
  return (line) => (diagrams[line] === 1 && (diagrams[line + 1] ?? 0) > 1 ? 5 : 0);
};

const inDiagram: Prior[1] = ({ diagrams }) => {
  return (line) => (diagrams[line] === 2 ? 3 : diagrams[line] === 3 ? 1.5 : 0);
};

const PRIORS: readonly Prior[] = [
  // Numbered sections are headings, and so are names above an entry and titles between lists of options.
  [HEADING, titleWeight],
  [HEADING, where(headsEntry, 6)],
  [HEADING, where(titlesOptions, 4)],
  // Text goes on with its item: the rest of a cut one, a further paragraph, what stands below its label.
  [IN_ITEM, (evidence) => (line) => restOfItem(evidence, line)],
  [IN_ITEM, (evidence) => (line) => -codeBelowItem(evidence, line).rest],
  [TEXT, (evidence) => (line) => -codeBelowItem(evidence, line).text],
  [IN_ITEM, where(isNextParagraph, 9)],
  [IN_ITEM, among(restsBehindCode, 9)],
  [IN_ITEM, among(restsOfLabels, 7)],
  // No text: the root of a tree, lines of a run that counts on, what shows Markdown.
  [TEXT, where(rootsTree, -8)],
  [PROSE, among(numberedRuns, -8)],
  [DRAWN, among(shownMarkup, -5)],
  // A line goes on with the sentence before it; where that does not look like code, neither is any.
  [STARTS, where(isCutSentence, -7)],
  [CODE, where(isCutProse, -4)],
  [CODE, where(goesOnWithProse, -4)],
  // No code: prose between lines of code, titles between lists of options and between trees.
  [CODE, (evidence) => (line) => partsCode(evidence, line)],
  [CODE, where(titlesOptions, -8)],
  [CODE, where(behindTree, -8)],
  // What follows the first line of a diagram and fits one is part of it.
  [DIAGRAM, begunDiagram],
  [IN_DIAGRAM, inDiagram],
];

/**
 * Add what is known without learning to the learned scores.
 *
 * @param scores One for each line and tag; changed in place.
 * @param evidence All lines and their numbers.
 */
export function addPriors(scores: Float64Array, evidence: Evidence): void {
  for (const [tags, amountIn] of PRIORS) {
    const amountAt = amountIn(evidence);
    for (const line of evidence.lines.keys()) {
      const amount = amountAt(line);
      if (amount === 0) continue;
      for (const tag of tags) addScore(scores, line, tag, amount);
    }
  }
}
