import { TAGS } from '../tags.ts';

/** What a continuing line may follow; an item goes on after code that stood in it. */
const AFTER: Readonly<Record<string, string>> = {
  p: 'Pp',
  l: 'LlCcTtMm',
  t: 'Tt',
  q: 'Qq',
  c: 'Cc',
  m: 'Mm',
};

function mayFollow(before: string, tag: string): boolean {
  return AFTER[tag]?.includes(before) ?? true;
}

/**
 * Say which tag may follow which: `allowed[from * TAGS.length + to]` is 1 where it may. The row
 * after the last stands for the start of the text.
 */
export function allowedTransitions(): Uint8Array {
  const size = TAGS.length;
  const allowed = new Uint8Array((size + 1) * size);
  for (const [to, tag] of TAGS.entries()) {
    for (const [from, before] of TAGS.entries()) {
      allowed[from * size + to] = mayFollow(before, tag) ? 1 : 0;
    }
    allowed[size * size + to] = AFTER[tag] === undefined ? 1 : 0;
  }
  return allowed;
}
