import type { Line } from './line.ts';

/** The texts that lines have: what a text alone says is found out once. */
export interface Texts {
  readonly distinct: readonly string[];
  /** For each line the place of its text among them. */
  readonly texts: Int32Array;
}

/** Tell which lines have the same text: one in five does, in code and in repeated sections. */
export function tellTexts(lines: readonly Line[]): Texts {
  const places = new Map<string, number>();
  const distinct: string[] = [];
  const texts = new Int32Array(lines.length);
  for (const [index, { text }] of lines.entries()) {
    let place = places.get(text);
    if (place === undefined) {
      place = distinct.length;
      places.set(text, place);
      distinct.push(text);
    }
    texts[index] = place;
  }
  return { distinct, texts };
}
