import { describeText } from '../../src/repair/3-mend/describe-text.ts';
import { mendBlock } from '../../src/repair/3-mend/mend-block.ts';
import { readUnit } from '../../src/repair/4-phrasing/inline/read-unit.ts';
import type { PhrasingContext, PhrasingUnit } from '../../src/repair/4-phrasing/phrasing-unit.ts';
import type { Flattened } from '../../src/repair/profile/dialect.ts';
import { readBlocks } from '../../src/repair/read-blocks.ts';
import { type Flagged, goldFlags, keyOf } from './gold-flags.ts';

/** A phrase as repair meets it, with the truth for each of its tokens. */
export interface Example {
  readonly unit: PhrasingUnit;
  readonly context: PhrasingContext;
  /** Number of its text. */
  readonly text: number;
  /** 1 where the token is code. */
  readonly labels: Uint8Array;
  /** Characters of each token that count. */
  readonly sizes: Uint8Array;
}

/** Phrases that begin alike are nearly the same; the truth about them is not known. */
const HEAD = 12;

/**
 * Run repair on a damaged text and keep its phrases with the truth about them, where it is known:
 * those that stand in the ideal text, and those that have nothing like them there.
 *
 * @param text A number for the text.
 * @returns The phrases, those of which the truth is known, and how many characters of inline code the
 *   ideal text has in all.
 */
export function collectUnits(
  source: string,
  gold: string,
  dialect: Flattened,
  text: number,
): {
  readonly examples: readonly Example[];
  readonly units: readonly PhrasingUnit[];
  readonly goldCode: number;
} {
  const truth = goldFlags(gold);
  const heads = new Set([...truth.keys()].map((key) => key.slice(0, HEAD)));
  let goldCode = 0;
  for (const units of truth.values()) {
    for (const { flags, isPart } of units) if (!isPart) goldCode += flags.filter(Boolean).length;
  }
  const blocks = readBlocks(source, dialect, []);
  const described = describeText(source, dialect, blocks);
  const examples: Example[] = [];
  const units: PhrasingUnit[] = [];
  const markCode = (unit: PhrasingUnit, context: PhrasingContext): string => {
    units.push(unit);
    const key = keyOf(unit.text);
    const found = truth.get(key)?.shift();
    if (found !== undefined) examples.push(asExample(unit, context, text, found));
    else if (!heads.has(key.slice(0, HEAD)))
      examples.push(asExample(unit, context, text, noCode(key)));
    return unit.text;
  };
  for (const [index, block] of blocks.entries())
    mendBlock(block, index, { ...described, markCode });
  return { examples, units, goldCode };
}

/** What stands in no phrase of the ideal text was cut or glued wrongly: nothing to mark there. */
function noCode(key: string): Flagged {
  return { key, flags: new Array<boolean>(key.length).fill(false), isPart: false };
}

function asExample(
  unit: PhrasingUnit,
  context: PhrasingContext,
  text: number,
  { flags }: Flagged,
): Example {
  const { tokens } = readUnit(unit, context);
  const labels = new Uint8Array(tokens.length);
  const sizes = new Uint8Array(tokens.length);
  let at = 0;
  for (const [index, { start, end }] of tokens.entries()) {
    const size = keyOf(unit.text.slice(start, end)).length;
    const code = flags.slice(at, at + size).filter(Boolean).length;
    // A mark that does not count follows what stands before it.
    labels[index] = size === 0 ? (flags[at - 1] && flags[at] ? 1 : 0) : code * 2 > size ? 1 : 0;
    sizes[index] = Math.min(255, size);
    at += size;
  }
  return { unit, context, text, labels, sizes };
}
