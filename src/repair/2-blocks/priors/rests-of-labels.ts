import { CODE_FROM } from '../../1-evidence/code-lines/code-scores.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';

const ITEM = /^- /;
const MARKED = /^\s*-(?:\s|$)|^\s|^#|\|/;
// - 使用说明: some words alone, no name, number or sentence
const LABEL = /^- ([^\d:：`./()=_"'，,。>{}<-]{2,14})$/;
const SENTENCE = /[。.!！?？:：]$/;
const LEAD_IN = /[:：]$/;
// A lone word is a key: spec:
const WORDS = /[\s\u3400-\u9fff]/;
/** Least number of times that a label occurs in a text whose items have labels. */
const MIN_OCCURRENCES = 3;

/** Labels that stand above the text of an item again and again: they are what its items begin with. */
function findLabels({ lines }: Evidence): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const label = LABEL.exec(text)?.[1];
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set([...counts.keys()].filter((label) => (counts.get(label) ?? 0) >= MIN_OCCURRENCES));
}

/**
 * Find the text of items that begin with a label: it goes on until the next item, over code where
 * it leads to more of that.
 *
 *     - Details
 *     The first argument is the source.     ← the item's rest
 *     The second one is called each time.   ← the item's rest
 *     - Example
 *
 * @param evidence All lines and their numbers.
 * @returns The lines.
 */
export function restsOfLabels(evidence: Evidence): ReadonlySet<number> {
  const rests = new Set<number>();
  if (evidence.profile > 1) return rests;
  const labels = findLabels(evidence);
  let isOpen = false;
  let isAfterCode = false;
  for (const [index, { text }] of labels.size > 0 ? evidence.lines.entries() : []) {
    if (ITEM.test(text)) {
      isOpen = labels.has(LABEL.exec(text)?.[1] ?? '');
      isAfterCode = false;
    } else if (!isOpen) continue;
    else if (MARKED.test(text) || (evidence.codeScores[index] ?? 0) >= CODE_FROM)
      isAfterCode = true;
    else if ((isAfterCode ? LEAD_IN : SENTENCE).test(text) && WORDS.test(text)) rests.add(index);
    else isOpen = false;
  }
  return rests;
}
