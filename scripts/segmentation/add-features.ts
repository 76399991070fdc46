import type { Evidence } from '../../src/repair/1-evidence/evidence.ts';
import { addSurroundings } from '../../src/repair/1-evidence/features/add-surroundings.ts';
import type { FeatureSink } from '../../src/repair/1-evidence/features/feature-sink.ts';
import { addLineFeatures } from '../../src/repair/1-evidence/features/line-features.ts';

/**
 * Add all features of one line. Repair adds those of the line itself once for each distinct text.
 *
 * @param sink Receives the features.
 * @param evidence All lines and their numbers.
 * @param index The line.
 */
export function addFeatures(sink: FeatureSink, evidence: Evidence, index: number): void {
  const shape = evidence.shapes[index];
  const coarse = evidence.coarse[index];
  if (!shape || !coarse) return;
  addLineFeatures(sink, shape, coarse);
  addSurroundings(sink, evidence, index);
}
