import type { Evidence } from '../../1-evidence/evidence.ts';

// server.listen(), <Panel>, on-error, $send(), Box<T>
const NAME = /^[<$@.]?[A-Za-z_][\w$.:[\]-]*(?:\(\)|<\w+>|>|(?<![:.]))$/;
const MAX_NAME_LENGTH = 60;
const ITEM = /^\s*(?:[-•*]|\d+\.)\s/;
const SENTENCE = /[。.!！?？:：]$/;
const WORDS = /[\s\u3400-\u9fff]/;
// Code: it begins with white space or a mark.
const MARKED = /^[\s{}[<#/|]/;
/** Largest number of sentences of an entry before its items. */
const MAX_SENTENCES = 3;

/**
 * Whether a line is the head of an entry in a reference: a name alone, at most some sentences, and
 * items.
 *
 *     server.listen()
 *     Opens a port and waits for requests.
 *     - Parameters
 *
 * @param evidence All lines and their numbers.
 * @param index The line.
 */
export function headsEntry({ lines, keepsSpaces }: Evidence, index: number): boolean {
  const name = lines[index]?.text ?? '';
  if (name.length > MAX_NAME_LENGTH || !NAME.test(name)) return false;
  for (let at = index + 1; at <= index + 1 + MAX_SENTENCES; at++) {
    const text = lines[at]?.text ?? '';
    // Between items a name is code that one of them was cut before.
    if (ITEM.test(text))
      return at > index + 1 || keepsSpaces || !ITEM.test(lines[index - 1]?.text ?? '');
    if (MARKED.test(text) || !SENTENCE.test(text) || !WORDS.test(text)) return false;
  }
  return false;
}
