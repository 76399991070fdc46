import type { Evidence } from '../../1-evidence/evidence.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { addScore } from '../add-score.ts';
import { beginsAsCode } from './begins-as-code.ts';
import { behindTree } from './behind-tree.ts';
import { belowNotice } from './below-notice.ts';
import { codeBelowItem } from './code-below-item.ts';
import { deepDashes } from './deep-dashes.ts';
import { gluedStarts } from './glued-starts.ts';
import { headsEntry } from './heads-entry.ts';
import { holdsGluedItem } from './holds-glued-item.ts';
import { isClearSentence } from './is-clear-sentence.ts';
import { isCutSentence } from './is-cut-sentence.ts';
import { isNextParagraph } from './is-next-paragraph.ts';
import { numberedRuns } from './numbered-runs.ts';
import { partsCode } from './parts-code.ts';
import { restOfItem } from './rest-of-item.ts';
import { restsAboveNested } from './rests-above-nested.ts';
import { restsBehindCode } from './rests-behind-code.ts';
import { restsOfHeads } from './rests-of-heads.ts';
import { restsOfLabels } from './rests-of-labels.ts';
import { rootsTree } from './roots-tree.ts';
import { setsOffItem } from './sets-off-item.ts';
import { shownMarkup } from './shown-markup.ts';
import { titlesOptions } from './titles-options.ts';
import { weighHeadings } from './weigh-headings.ts';

const HEADING = tagsOf('H');
const IN_ITEM = tagsOf('l');
/** A title, or what goes on with a paragraph. */
const TITLE_OR_REST = tagsOf('Hp');
const GOES_ON = tagsOf('lp');
const LIST = tagsOf('Ll');
const TEXT = tagsOf('HP');
const PROSE = tagsOf('HPp');
const DRAWN = tagsOf('HPpQq');
/** What begins with words of its own. */
const STARTS = tagsOf('HPLTQ');
const CODE = tagsOf('Cc');
const DIAGRAM = tagsOf('M');
const IN_DIAGRAM = tagsOf('m');

/** What is added to the scores of a line for each of some tags, and to which lines if not to all. */
type Addition = readonly [
  tags: readonly number[],
  amountAt: (line: number) => number,
  lines?: ReadonlySet<number>,
];

/** What one kind of knowledge that need not be learned says of a text. */
type Prior = (evidence: Evidence) => readonly Addition[];

/** The same amount for each line of which something holds. */
function where(
  holds: (evidence: Evidence, line: number) => boolean,
  ...amounts: readonly (readonly [tags: readonly number[], amount: number])[]
): Prior {
  return among((evidence) => linesWhere(evidence, holds), ...amounts);
}

/** The same amount for each line that is found. */
function among(
  find: (evidence: Evidence) => ReadonlySet<number>,
  ...amounts: readonly (readonly [tags: readonly number[], amount: number])[]
): Prior {
  return (evidence) => {
    const found = find(evidence);
    return amounts.map(([tags, amount]) => [tags, () => amount, found]);
  };
}

function linesWhere(
  evidence: Evidence,
  holds: (evidence: Evidence, line: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let line = 0; line < evidence.lines.length; line += 1) {
    if (holds(evidence, line)) found.add(line);
  }
  return found;
}

/** Numbered sections are headings. */
function byTitles(evidence: Evidence): readonly Addition[] {
  const weights = weighHeadings(evidence);
  return [[HEADING, (line) => weights[line] ?? 0]];
}

/** What looks like code below an item is a block of its own. */
function byCodeBelowItems(evidence: Evidence): readonly Addition[] {
  const below = [...evidence.lines.keys()].map((line) => codeBelowItem(evidence, line));
  return [
    [IN_ITEM, (line) => -(below[line]?.rest ?? 0)],
    [TEXT, (line) => -(below[line]?.text ?? 0)],
  ];
}

/** A line goes on with the sentence before it; where that does not look like code, neither is any. */
function byCutSentences(evidence: Evidence): readonly Addition[] {
  const cut = linesWhere(evidence, isCutSentence);
  const isCutProse = (line: number): boolean =>
    cut.has(line + 1) && (evidence.codeScores[line] ?? 0) < 0;
  return [
    [STARTS, (line) => (cut.has(line) ? -7 : 0)],
    [CODE, (line) => (isCutProse(line) ? -4 : 0)],
    [CODE, (line) => (isCutProse(line - 1) ? -4 : 0)],
  ];
}

/** What begins with code and prose that ran together goes on with the item or the sentence before it. */
function byGluedStarts(evidence: Evidence): readonly Addition[] {
  const glued = gluedStarts(evidence);
  return [
    [GOES_ON, (line) => (glued.has(line) ? 5 : 0)],
    [STARTS, (line) => (glued.has(line) ? -7 : 0)],
    [CODE, (line) => (glued.has(line) || glued.has(line + 1) ? -4 : 0)],
  ];
}

/** What follows the first line of a diagram and fits one is part of it. */
function byDiagrams({ diagrams }: Evidence): readonly Addition[] {
  return [
    [DIAGRAM, (line) => (diagrams[line] === 1 && (diagrams[line + 1] ?? 0) > 1 ? 5 : 0)],
    [IN_DIAGRAM, (line) => (diagrams[line] === 2 ? 3 : diagrams[line] === 3 ? 1.5 : 0)],
  ];
}

/** Prose between lines of code is none, nor is a sentence of which nothing is. */
function byProse(evidence: Evidence): readonly Addition[] {
  const amountAt = (line: number): number =>
    partsCode(evidence, line) || (isClearSentence(evidence, line) ? -4 : 0);
  return [[CODE, amountAt]];
}

/**
 * In the unit of the learned scores, natural logarithms of odds: 8 makes a tag 3,000 times likelier, which only
 * a line that looks clearly otherwise outweighs.
 */
const PRIORS: readonly Prior[] = [
  byTitles,
  where(headsEntry, [HEADING, 6]),
  where(titlesOptions, [HEADING, 4], [CODE, -8]),
  // Text goes on with its item: the rest of a cut one, a further paragraph, what stands below its label.
  (evidence) => [[IN_ITEM, (line) => restOfItem(evidence, line)]],
  byCodeBelowItems,
  where(holdsGluedItem, [LIST, 8]),
  where(setsOffItem, [TITLE_OR_REST, -8], [CODE, -4]),
  where(isNextParagraph, [IN_ITEM, 17]),
  among(restsBehindCode, [IN_ITEM, 9]),
  among(restsOfHeads, [IN_ITEM, 9]),
  among(restsOfLabels, [IN_ITEM, 7]),
  among(restsAboveNested, [IN_ITEM, 9]),
  among(deepDashes, [LIST, -6]),
  // No text: the root of a tree, lines of a run that counts on, what shows Markdown, what programs begin with.
  where(rootsTree, [TEXT, -8]),
  among(numberedRuns, [PROSE, -8]),
  among(shownMarkup, [DRAWN, -5]),
  where(beginsAsCode, [DRAWN, -8]),
  where(belowNotice, [CODE, 9], [DRAWN, -8]),
  byCutSentences,
  byGluedStarts,
  // No code: prose between lines of code, titles between trees.
  byProse,
  where(behindTree, [CODE, -8]),
  byDiagrams,
];

/**
 * Add what is known without learning to the learned scores.
 *
 * @param scores One for each line and tag; changed in place.
 * @param evidence All lines and their numbers.
 */
export function addPriors(scores: Float64Array, evidence: Evidence): void {
  for (const [tags, amountAt, lines] of PRIORS.flatMap((prior) => prior(evidence))) {
    for (const line of lines ?? evidence.lines.keys()) {
      const amount = amountAt(line);
      if (amount === 0) continue;
      for (const tag of tags) addScore(scores, line, tag, amount);
    }
  }
}
