import type { FoundHeading } from './found-heading.ts';
import type { HeadingFacts } from './heading-facts.ts';
import { headingForm } from './heading-form.ts';
import { headingSeams } from './heading-seams.ts';
import { headingSections } from './heading-section.ts';
import { headingShape } from './heading-shape.ts';
import { headingText } from './heading-text.ts';
import { headingTwins } from './heading-twins.ts';
import { lastAlike } from './last-alike.ts';
import { listedHeadings } from './listed-headings.ts';
import { nextAlike } from './next-alike.ts';
import { type Numbering, parseNumbering } from './parse-numbering.ts';
import { sectionWords, wordsOf } from './section-words.ts';
import { sortedRuns } from './sorted-runs.ts';

/**
 * Gather what the decoder looks at.
 *
 * @param linesAfterLast Lines of content after the last heading.
 */
export function describeHeadings(
  headings: readonly FoundHeading[],
  linesAfterLast: number,
): readonly HeadingFacts[] {
  const numberings = headings.map((heading) => parseNumbering(heading.text));
  const styles = numberings.map(styleOf);
  const shapes = headings.map((heading) => headingShape(heading.text.trim()));
  const classes = shapes.map((shape, i) => `${shape} ${styles[i]}`);
  const counts = countAll(headings.map(({ text }) => text));
  const kin = countAll(classes);
  const lastPlaces = new Map<string, number>();
  numberings.forEach((numbering, i) => {
    if (numbering) lastPlaces.set(keyOf(numbering), i);
  });
  const twins = headingTwins(headings);
  const isRepeat = twins.map(
    (twin, i) => twin > 0 && headings[i - twin]?.text === headings[i]?.text,
  );
  const lengths = headings.map((_, i) => headings[i + 1]?.gap ?? linesAfterLast);
  const sections = headingSections(headings, lengths);
  const listed = listedHeadings(headings);
  const habit = habitOf(headings);
  const article = sectionWords(headings.map(({ text, body = '' }) => `${text}\n${body}`));
  const texts = headings.map(({ text }) => headingText(text.trim()));
  const sameEnd = lastAlike(texts.map(({ end }) => end));
  const sameFirst = lastAlike(texts.map(({ first }) => first));
  const runs = sortedRuns(texts.map(({ bare }) => bare));
  const [twinAhead, endAhead, firstAhead] = [twins, sameEnd, sameFirst].map(nextAlike);
  const chains = chainsOf(headings);
  return headings.map((heading, i) => {
    const own = texts[i] ?? headingText('');
    // Named one by one: what is added to a copied object is read more slowly, and is read very often.
    return {
      text: own.text,
      lower: own.lower,
      words: own.words,
      bare: own.bare,
      whole: own.whole,
      isName: own.isName,
      hashes: own.hashes,
      first: own.first,
      end: own.end,
      width: own.width,
      index: i,
      sameEnd: sameEnd[i] ?? 0,
      sameFirst: sameFirst[i] ?? 0,
      run: runs[i] ?? 0,
      ahead: { twin: twinAhead?.[i] ?? 0, end: endAhead?.[i] ?? 0, first: firstAhead?.[i] ?? 0 },
      form: headingForm(own.bare),
      chain: chains[i] ?? 1,
      numbering: numberings[i],
      style: styles[i] ?? '-',
      gap: heading.gap,
      length: lengths[i] ?? 0,
      repeats: counts.get(heading.text) ?? 1,
      shape: shapes[i] ?? '',
      twin: twins[i] ?? 0,
      isRepeat: isRepeat[i] ?? false,
      isContinued: (lastPlaces.get(keyOf(numberings[i], 1)) ?? -1) > i,
      analogue: isRepeat[i + 1] ? (twins[i + 1] ?? 0) : 0,
      kin: Math.round((8 * (kin.get(classes[i] ?? '') ?? 0)) / headings.length),
      sureness: surenessOf(heading.chance ?? 1),
      isFound: (heading.kind ?? 'heading') === 'heading',
      isCertain: heading.isCertain ?? false,
      otherwise: heading.otherwise ?? '',
      before: heading.before ?? '',
      after: heading.after ?? '',
      article,
      seams: headingSeams(heading),
      lead: leadWords(heading),
      section: sections[i] ?? { pattern: '', opening: 0, lower: '', relative: 0 },
      listed: listed[i] ?? { by: -1, contents: 'none' },
      habit,
      size: Math.min(6, Math.floor(Math.log2(headings.length + 1))),
    };
  });
}

/** For each heading its number among headings that follow one another directly. */
function chainsOf(headings: readonly FoundHeading[]): readonly number[] {
  let chain = 0;
  return headings.map(({ gap }) => {
    chain = gap === 0 ? chain + 1 : 1;
    return chain;
  });
}

/** Upper ends of the steps of how likely a heading is. */
const SURENESS = [0.15, 0.25, 0.4, 0.55, 0.7, 0.8, 0.88, 0.94, 0.975, 0.99, 0.997];

function surenessOf(chance: number): number {
  return SURENESS.filter((end) => chance > end).length;
}

function countAll(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function styleOf(numbering: Numbering | undefined): string {
  if (!numbering) return '-';
  if (numbering.style === 'dotted') return `dotted${Math.min(numbering.path.length, 4)}`;
  return numbering.style.startsWith('word:') ? 'word' : numbering.style;
}

function keyOf(numbering: Numbering | undefined, step = 0): string {
  if (!numbering) return '';
  const { style, path } = numbering;
  return [style, ...path.slice(0, -1), (path.at(-1) ?? 0) + step].join('|');
}

/** How often headings follow one another directly, in steps. */
function habitOf(headings: readonly FoundHeading[]): number {
  const direct = headings.slice(1).filter(({ gap }) => gap === 0).length;
  const share = direct / Math.max(1, headings.length - 1);
  return share === 0 ? 0 : share < 0.12 ? 1 : share < 0.3 ? 2 : 3;
}

/** Hashes of the last words of a paragraph that may introduce a heading. */
function leadWords({ before, gap, lineBefore = '' }: FoundHeading): readonly number[] {
  if (before !== 'paragraph' || gap > 3) return [];
  return [...new Set(wordsOf(lineBefore.trim()))].slice(-24);
}
