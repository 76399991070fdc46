import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addFeatures } from '../../src/repair/1-evidence/add-features.ts';
import { featureBuffer } from '../../src/repair/1-evidence/feature-sink.ts';
import { gatherEvidence } from '../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../src/repair/1-evidence/split-lines.ts';
import { boundaryClass } from '../../src/repair/2-blocks/boundary-class.ts';
import { alignDocument, type LineLabel } from '../align/align-document.ts';
import { goldFolder } from '../align/gold-folder.ts';
import { tagOf } from './tag-of.ts';

/** One damaged text with the features and the true tag of each line. */
export interface Example {
  readonly name: string;
  readonly variant: string;
  readonly texts: readonly string[];
  /** Features of all lines, one after another; line i has `offsets[i]` to `offsets[i + 1]`. */
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  readonly boundaries: Uint8Array;
  /** Number of the true tag, -1 where the ideal text does not say. */
  readonly tags: Int8Array;
}

function toExample(
  name: string,
  variant: string,
  source: string,
  labels: readonly LineLabel[],
  mask: number,
): Example {
  const lines = splitLines(source);
  const evidence = gatherEvidence(lines);
  const byLine = new Map(labels.map((label) => [label.line, label]));
  const buffer = featureBuffer(mask);
  const features: number[] = [];
  const offsets = new Int32Array(lines.length + 1);
  const tags = new Int8Array(lines.length).fill(-1);
  const boundaries = new Uint8Array(lines.length);
  for (const [index, line] of lines.entries()) {
    buffer.clear();
    addFeatures(buffer, evidence, index);
    for (let at = 0; at < buffer.size(); at++) features.push(buffer.indices[at] ?? 0);
    offsets[index + 1] = features.length;
    boundaries[index] = boundaryClass(evidence, index);
    tags[index] = tagOf(byLine.get(line.number), variant);
  }
  const texts = lines.map((line) => line.text);
  return { name, variant, texts, features: Int32Array.from(features), offsets, boundaries, tags };
}

/**
 * Read and measure the documents of one variant.
 *
 * @param folder The folder of a set.
 * @param variant Its folder of damaged texts.
 * @param mask Size of the table of weights less one.
 * @param keep Decides by the document's place in the folder.
 */
export function loadExamples(
  folder: string,
  variant: string,
  mask: number,
  keep: (index: number) => boolean,
): readonly Example[] {
  const damaged = join(folder, variant);
  if (!existsSync(damaged)) return [];
  const examples: Example[] = [];
  for (const [index, file] of readdirSync(damaged).sort().entries()) {
    const name = file.replace(/\.\w+$/, '');
    const gold = join(folder, goldFolder(variant), `${name}.md`);
    if (!keep(index) || !existsSync(gold)) continue;
    const source = readFileSync(join(damaged, file), 'utf8');
    const labels = alignDocument(readFileSync(gold, 'utf8'), source);
    examples.push(toExample(name, variant, source, labels, mask));
  }
  return examples;
}
