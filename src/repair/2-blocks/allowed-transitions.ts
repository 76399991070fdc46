import { TAGS, type Tag } from './tags.ts';

/** What a continuing line may follow; an item goes on after code that stood in it. */
const AFTER: Partial<Readonly<Record<Tag, string>>> = {
  p: 'Pp',
  l: 'LlCcTtMm',
  t: 'Tt',
  q: 'Qq',
  c: 'Cc',
  m: 'Mm',
};

/**
 * Say which tag may follow which: `allowed[from * TAGS.length + to]` is 1 where it may. The row
 * after the last stands for the start of the text.
 */
export function allowedTransitions(): Uint8Array {
  const size = TAGS.length;
  const allowed = new Uint8Array((size + 1) * size);
  for (const [to, tag] of TAGS.entries()) {
    const after = AFTER[tag];
    for (const [from, before] of TAGS.entries()) {
      allowed[from * size + to] = after === undefined || after.includes(before) ? 1 : 0;
    }
    allowed[size * size + to] = after === undefined ? 1 : 0;
  }
  return allowed;
}
