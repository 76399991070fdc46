import type { Element, ElementContent, Text } from 'hast';

/** A concept that the current section has not linked yet. */
export interface PendingTerm {
  readonly term: string;
  readonly href: string;
}

const WORD_CHARACTER = /[A-Za-z0-9_]/;

/** True where `text` at `at` would go on a Latin word: no `Go` is linked in `Google`. */
function splitsWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at] ?? '';
  return WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after);
}

function findTerm(text: string, term: string): number {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (!splitsWord(text, at) && !splitsWord(text, at + term.length)) return at;
  }
  return -1;
}

/**
 * Link the concepts that a text mentions.
 *
 *     用 etcd 做服务发现  →  用 <a class="term" href="/concepts/etcd/">etcd</a> 做服务发现
 *
 * @param pending  Longest first. What is linked is taken out, so that only the first mention in a
 *   section becomes a link.
 * @param into  Receives what the text becomes.
 */
export function linkTerms(node: Text, pending: PendingTerm[], into: ElementContent[]): void {
  const { value } = node;
  for (let index = 0; index < pending.length; index++) {
    const found = pending[index];
    const at = found ? findTerm(value, found.term) : -1;
    if (found === undefined || at < 0) continue;
    pending.splice(index, 1);
    linkTerms({ type: 'text', value: value.slice(0, at) }, pending, into);
    into.push(link(found));
    linkTerms({ type: 'text', value: value.slice(at + found.term.length) }, pending, into);
    return;
  }
  if (value !== '') into.push(node);
}

function link({ term, href }: PendingTerm): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['term'], href },
    children: [{ type: 'text', value: term }],
  };
}
