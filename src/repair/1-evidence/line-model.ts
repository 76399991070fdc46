import { BOUNDARIES } from '../2-blocks/boundary-class.ts';
import { TAGS } from '../2-blocks/tags.ts';
import { addFeatures } from './add-features.ts';
import type { Evidence } from './evidence.ts';
import { featureBuffer } from './feature-sink.ts';
import data from './line-model.weights.json' with { type: 'json' };

/** What the trained model says about a text. */
export interface LineModel {
  /** One score for each line and tag. */
  readonly scoreLines: (evidence: Evidence) => Float64Array;
  /** `(boundary * (TAGS.length + 1) + from) * TAGS.length + to`. */
  readonly transitions: readonly number[];
}

const SIZE = TAGS.length;

function decode(text: string): Int8Array {
  const bytes = atob(text);
  return Int8Array.from(bytes, (byte) => byte.charCodeAt(0));
}

function checkShape(): void {
  const transitions = BOUNDARIES * (SIZE + 1) * SIZE;
  if (data.tags === SIZE && data.transitions.length === transitions) return;
  throw new Error(
    `The line model has ${data.tags} tags and ${data.transitions.length} transitions, expected ${SIZE} and ${transitions}: train it again with \`scripts/train-segmentation.ts\``,
  );
}

/** Read the weights that ship with the project. */
export function loadLineModel(): LineModel {
  checkShape();
  const weights = decode(data.weights);
  const buffer = featureBuffer(data.features - 1);
  const scoreLine = (scores: Float64Array, base: number): void => {
    const count = buffer.size();
    for (let at = 0; at < count; at++) {
      const row = (buffer.indices[at] ?? 0) * SIZE;
      for (let tag = 0; tag < SIZE; tag++) {
        scores[base + tag] = (scores[base + tag] ?? 0) + (weights[row + tag] ?? 0);
      }
    }
    for (let tag = 0; tag < SIZE; tag++)
      scores[base + tag] = (scores[base + tag] ?? 0) * data.scale;
  };
  return {
    transitions: data.transitions,
    scoreLines(evidence) {
      const scores = new Float64Array(evidence.lines.length * SIZE);
      for (let line = 0; line < evidence.lines.length; line++) {
        buffer.clear();
        addFeatures(buffer, evidence, line);
        scoreLine(scores, line * SIZE);
      }
      return scores;
    },
  };
}
