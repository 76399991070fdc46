import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../src/repair/1-evidence/evidence.ts';
import { featureBuffer } from '../../src/repair/1-evidence/features/feature-sink.ts';
import { gatherEvidence } from '../../src/repair/1-evidence/gather-evidence.ts';
import type { Line } from '../../src/repair/1-evidence/line.ts';
import { splitGlued } from '../../src/repair/1-evidence/split-glued.ts';
import { splitLines } from '../../src/repair/1-evidence/split-lines.ts';
import { TAGS } from '../../src/repair/1-evidence/tags.ts';
import { boundaryClass } from '../../src/repair/2-blocks/boundary-class.ts';
import { forbidTags } from '../../src/repair/2-blocks/forbid/forbid-tags.ts';
import { addPriors } from '../../src/repair/2-blocks/priors/add-priors.ts';
import { alignDocument, type LineLabel } from '../align/align-document.ts';
import { goldFolder } from '../corpus/gold-folder.ts';
import { addFeatures } from './add-features.ts';
import { tagsOf } from './tag-of.ts';

/** One damaged text with the features and the true tag of each line. */
export interface Example {
  readonly name: string;
  readonly variant: string;
  readonly texts: readonly string[];
  /** Features of all lines, one after another; line i has `offsets[i]` to `offsets[i + 1]`. */
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  /** 1 for features that name words. */
  readonly lexical: Uint8Array;
  readonly boundaries: Uint8Array;
  /** 1 for each line and tag that the line cannot have. */
  readonly forbidden: Uint8Array;
  /** What is known without learning, for each line and tag. */
  readonly priors: Float64Array;
  /** Numbers of the tags that may be true, for each line; none where nothing is known. */
  readonly tags: readonly (readonly number[])[];
}

/** Kinds of features that name words: they differ from site to site. */
const LEXICAL: ReadonlySet<number> = new Set([21, 22, 23, 30, 31, 34, 80, 81, 82, 85, 115]);

/** Labels of the lines after the cuts, in order. */
function alignLines(gold: string, lines: readonly Line[]): readonly LineLabel[] {
  const text = lines.map((line) => '\n'.repeat(line.blankBefore) + line.text).join('\n');
  return alignDocument(gold, text);
}

/** A tag that the rules exclude scores no more. */
const NEVER = -1e4;

/** Tags that the rules exclude. */
function findForbidden(evidence: Evidence, dialect: 'trafilatura' | 'resiliparse'): Uint8Array {
  const scores = new Float64Array(evidence.lines.length * TAGS.length);
  forbidTags(scores, evidence, dialect);
  return Uint8Array.from(scores, (score) => (score <= NEVER ? 1 : 0));
}

/** A label that the rules exclude comes from a wrong alignment. */
function believable(
  tags: readonly number[],
  forbidden: Uint8Array,
  line: number,
): readonly number[] {
  return tags.filter((tag) => forbidden[line * TAGS.length + tag] === 0);
}

function toExample(
  name: string,
  variant: string,
  source: string,
  gold: string,
  mask: number,
): Example {
  const whole = splitLines(source);
  const dialect = variant.startsWith('trafilatura') ? 'trafilatura' : 'resiliparse';
  const lines = dialect === 'trafilatura' ? splitGlued(whole) : whole;
  const labels = alignLines(gold, lines);
  const evidence = gatherEvidence(lines);
  const forbidden = findForbidden(evidence, dialect);
  const priors = new Float64Array(lines.length * TAGS.length);
  addPriors(priors, evidence);
  const buffer = featureBuffer(mask);
  const features: number[] = [];
  const lexical: number[] = [];
  const offsets = new Int32Array(lines.length + 1);
  const tags: (readonly number[])[] = [];
  const boundaries = new Uint8Array(lines.length);
  for (const index of lines.keys()) {
    buffer.clear();
    addFeatures(buffer, evidence, index);
    for (let at = 0; at < buffer.size(); at++) {
      features.push(buffer.indices[at] ?? 0);
      lexical.push(LEXICAL.has(buffer.kinds[at] ?? 0) ? 1 : 0);
    }
    offsets[index + 1] = features.length;
    boundaries[index] = boundaryClass(evidence, index);
    tags.push(believable(tagsOf(labels[index], variant), forbidden, index));
  }
  const texts = lines.map((line) => line.text);
  return {
    name,
    variant,
    texts,
    features: Int32Array.from(features),
    lexical: Uint8Array.from(lexical),
    offsets,
    boundaries,
    forbidden,
    priors,
    tags,
  };
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
    examples.push(toExample(name, variant, source, readFileSync(gold, 'utf8'), mask));
  }
  return examples;
}
