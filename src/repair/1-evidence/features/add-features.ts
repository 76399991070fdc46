import type { Evidence } from '../evidence.ts';
import { addSurroundings } from './add-surroundings.ts';
import type { FeatureSink } from './feature-sink.ts';
import { addLineFeatures } from './line-features.ts';

/**
 * Add all features of one line.
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
