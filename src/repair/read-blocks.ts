import type { Override } from '../types/repair.ts';
import { gatherEvidence } from './1-evidence/gather-evidence.ts';
import { loadLineModel } from './1-evidence/load-line-model.ts';
import { splitGlued } from './1-evidence/split-glued.ts';
import { splitLines } from './1-evidence/split-lines.ts';
import type { Block } from './2-blocks/block.ts';
import { findBlocks } from './2-blocks/find-blocks.ts';
import { findQuotes } from './2-blocks/find-quotes.ts';
import { splitCode } from './2-blocks/split-code.ts';
import { findBoilerplate } from './3-mend/boilerplate/find-boilerplate.ts';
import type { Dialect } from './profile/dialect.ts';

const MODEL = loadLineModel();

/**
 * Find the blocks of flattened text: measure its lines and search the best sequence.
 *
 * @param source The text.
 * @param dialect How it was flattened.
 * @param overrides A person's decisions.
 */
export function readBlocks(
  source: string,
  dialect: Exclude<Dialect, 'markdown'>,
  overrides: readonly Override[],
): readonly Block[] {
  const whole = splitLines(source);
  const lines = dialect === 'trafilatura' ? splitGlued(whole) : whole;
  const furniture = findBoilerplate(
    lines.map((line) => line.text),
    dialect,
  );
  const certain = new Set(furniture.map(({ line }) => line));
  const found = findBlocks(gatherEvidence(lines), MODEL, overrides, certain, dialect).flatMap(
    splitCode,
  );
  return dialect === 'trafilatura' ? findQuotes(found) : found;
}
