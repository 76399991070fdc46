import type { Example } from './load-documents.ts';
import type { NetworkSize } from './network.ts';
import type { Dropped } from './run-network.ts';

/** Shares that are left out at random. */
export interface Dropout {
  readonly features: number;
  /** Values of the descriptions and among neighbours. */
  readonly values: number;
  /** Lines, and whole texts, that are learned without their words, so that shapes must do. */
  readonly wordless: number;
  readonly wordlessTexts: number;
}

function factors(length: number, share: number, random: () => number): Float32Array {
  return Float32Array.from({ length }, () => (random() < share ? 0 : 1 / (1 - share)));
}

/**
 * Choose what to leave out of a text: words differ from site to site, and no feature is to be
 * relied on alone.
 *
 * @param example The text.
 * @param size Sizes of the network.
 * @param dropout Shares.
 * @param random Numbers in [0, 1).
 */
export function dropFeatures(
  { offsets, lexical }: Example,
  size: NetworkSize,
  dropout: Dropout,
  random: () => number,
): Dropped {
  const features = new Uint8Array(lexical.length);
  const isWordless = random() < dropout.wordlessTexts;
  const lines = offsets.length - 1;
  for (let line = 0; line < lines; line++) {
    const wordless = isWordless || random() < dropout.wordless;
    const to = offsets[line + 1] ?? 0;
    for (let at = offsets[line] ?? 0; at < to; at++) {
      if ((wordless && lexical[at] === 1) || random() < dropout.features) features[at] = 1;
    }
  }
  return {
    features,
    inner: factors(lines * size.inner, dropout.values, random),
    outer: factors(lines * size.outer, dropout.values, random),
  };
}
