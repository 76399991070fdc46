import { hashSpan } from '../../../util/hash-span.ts';
import { remember } from '../../../util/memo/remember.ts';
import type { NameCount, PhrasingContext } from '../phrasing-unit.ts';
import { chunkBits } from './chunk-bits.ts';
import { chunkClass } from './habits/chunk-class.ts';

/** A chunk without brackets and punctuation around it, and what the text says of it elsewhere. */
export interface Core {
  /** As it is written, and in small letters. */
  readonly name: string;
  readonly lower: string;
  readonly hash: number;
  /** Which signs of code it shows, and the class that they put it into. */
  readonly bits: number;
  readonly kind: number;
  /** 1 where it is a name of the text's code. */
  readonly known: number;
  /** What traces say about it, as a small number. */
  readonly traces: number;
  /** 1 where it stands in a heading, 2 in the first one. */
  readonly title: number;
}

/** Prepare to read the cores of a text, each of them once. */
export function coreReader({
  codeIdentifiers,
  names,
  titles,
}: PhrasingContext): (name: string) => Core {
  return remember((name) => {
    const bits = chunkBits(name);
    return {
      name,
      lower: name.toLowerCase(),
      hash: hashSpan(name, 0, name.length),
      bits,
      kind: chunkClass(bits),
      known: name.length > 1 && codeIdentifiers.has(name) ? 1 : 0,
      traces: tracesOf(names.get(name)),
      title: titles.get(name) ?? 0,
    };
  });
}

function tracesOf(count: NameCount | undefined): number {
  if (count === undefined) return 0;
  const all = count.all < 2 ? 0 : count.all < 4 ? 1 : count.all < 9 ? 2 : 3;
  return (Math.min(2, count.code) * 3 + Math.min(2, count.plain)) * 4 + all;
}
