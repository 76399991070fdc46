import { countLines, type Entry, type Outline } from './outline.ts';

/** Share of headings that are not found, and of sections in which something is taken for one. */
const LOST = 0.08;
const FALSE = 0.1;
/** A line this long may be taken for a heading. */
const LONGEST = 50;
/** Confidences as they are met, of headings and of what is none. */
const SURE = [1, 1, 1, 0.98, 0.98, 0.95, 0.85, 0.7, 0.4];
const UNSURE = [0.4, 0.6, 0.8, 0.95, 1];

/**
 * Make an outline as it is found in a damaged text: some headings are missed, some lines are taken
 * for headings, none is quite sure.
 *
 * @param random In [0, 1).
 */
export function damageOutline(outline: Outline, random: () => number): Outline {
  const damaged: Entry[] = [];
  let carried = 0;
  for (const entry of outline) {
    const last = damaged.at(-1);
    if (last && random() < LOST) {
      damaged[damaged.length - 1] = { ...last, body: `${last.body}\n${entry.body}` };
      carried += entry.gap + 1;
      continue;
    }
    damaged.push({ ...entry, gap: entry.gap + carried, confidence: pick(SURE, random) });
    carried = 0;
  }
  return damaged
    .flatMap((entry) => (random() < FALSE ? splitSection(entry, random) : [entry]))
    .map(restoreGap);
}

function pick(choices: readonly number[], random: () => number): number {
  return choices[Math.floor(random() * choices.length)] ?? 1;
}

/** Take a short line of a section for a heading. */
function splitSection(entry: Entry, random: () => number): readonly Entry[] {
  const lines = entry.body.split('\n');
  const short = lines.flatMap((line, at) =>
    line.trim().length > 1 && line.length < LONGEST ? [at] : [],
  );
  const at = short[Math.floor(random() * short.length)];
  if (at === undefined) return [entry];
  const body = lines.slice(0, at).join('\n');
  const rest = lines.slice(at + 1).join('\n');
  return [
    { ...entry, body, ...(countLines(body) === 0 ? { after: 'heading' as const } : {}) },
    {
      text: (lines[at] ?? '').trim(),
      depth: 0,
      gap: countLines(body),
      confidence: pick(UNSURE, random),
      before: countLines(body) === 0 ? 'heading' : 'paragraph',
      after: countLines(rest) === 0 ? 'heading' : 'paragraph',
      body: rest,
    },
  ];
}

/** A heading after what was taken for one counts from there. */
function restoreGap(entry: Entry, index: number, all: Outline): Entry {
  const before = all[index - 1];
  return before?.depth === 0 ? { ...entry, gap: countLines(before.body) } : entry;
}
