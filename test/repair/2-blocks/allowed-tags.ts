import type { Evidence } from '../../../src/repair/1-evidence/evidence.ts';
import { gatherEvidence } from '../../../src/repair/1-evidence/gather-evidence.ts';
import { splitGlued } from '../../../src/repair/1-evidence/split-glued.ts';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { TAGS } from '../../../src/repair/1-evidence/tags.ts';

/** Rules out tags of lines: their scores are no longer zero. */
type Rule = (scores: Float64Array, evidence: Evidence) => void;

/** A line that is not blank, and the letters of the tags that it may still have. */
interface RuledLine {
  readonly text: string;
  readonly tags: string;
}

function ruledLines(rule: Rule, source: string): readonly RuledLine[] {
  const evidence = gatherEvidence(splitGlued(splitLines(source)));
  const scores = new Float64Array(evidence.lines.length * TAGS.length);
  rule(scores, evidence);
  return evidence.lines.map(({ text }, line) => ({
    text,
    tags: TAGS.filter((_, tag) => scores[line * TAGS.length + tag] === 0).join(''),
  }));
}

/** The tags that a rule leaves to each line of a text that is not blank, their letters side by side. */
export function allowedTags(rule: Rule, source: string): readonly string[] {
  return ruledLines(rule, source).map(({ tags }) => tags);
}

/** The lines, trimmed, to which a rule does not leave a tag. */
export function linesWithout(tag: string, rule: Rule, source: string): readonly string[] {
  return ruledLines(rule, source)
    .filter(({ tags }) => !tags.includes(tag))
    .map(({ text }) => text.trim());
}
