const NAME_START = /[\w$@]/;
const NAME = /[\w$-]/;
/** Names are read this far. */
const MAX_NAME_LENGTH = 24;
const HAN = 4;

/**
 * What begins at a place: a name by what follows it, or a mark.
 *
 *     `name: a` and `kind: b` are of one kind, `call(a)` is of another
 */
export function entryKind(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (!NAME_START.test(text.charAt(from))) return code >= 0x2e80 ? HAN : code;
  let at = from;
  while (at < text.length && at - from < MAX_NAME_LENGTH && NAME.test(text.charAt(at))) at += 1;
  return 1000 + text.charCodeAt(at) * 2 + (code >= 65 && code <= 90 ? 1 : 0);
}
