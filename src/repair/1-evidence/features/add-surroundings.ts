import type { Evidence } from '../evidence.ts';
import { addContextFeatures } from './context-features.ts';
import { addDocumentFeatures } from './document-features.ts';
import type { FeatureSink } from './feature-sink.ts';

/**
 * Add what speaks for a line besides its own text: the lines around it and the whole text.
 *
 * @param sink Receives the features.
 * @param evidence All lines and their numbers.
 * @param index The line.
 */
export function addSurroundings(sink: FeatureSink, evidence: Evidence, index: number): void {
  addContextFeatures(sink, evidence, index);
  addDocumentFeatures(sink, evidence, index);
}
