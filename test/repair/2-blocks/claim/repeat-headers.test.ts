import { expect, it } from 'vitest';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { TAGS, tagOf } from '../../../../src/repair/1-evidence/tags.ts';
import { repeatHeaders } from '../../../../src/repair/2-blocks/claim/repeat-headers.ts';

const lines = splitLines('key type\nsize int\nlimits\nkey type\nmost int\n\nkey type\nleast int');

function raise(tagged: string): { changed: boolean; best: string } {
  const tags = Uint8Array.from(tagged, tagOf);
  const scores = new Float64Array(lines.length * TAGS.length);
  for (const [line, tag] of tags.entries()) scores[line * TAGS.length + tag] = 1;
  const changed = repeatHeaders(lines, tags, scores);
  const best = lines.map((_, line) => {
    const row = scores.subarray(line * TAGS.length, (line + 1) * TAGS.length);
    return TAGS[row.indexOf(Math.max(...row))];
  });
  return { changed, best: best.join('') };
}

it('begins a table where the header of another is repeated, and takes its label for no row', () => {
  expect(raise('TttttPP')).toEqual({ changed: true, best: 'TtHTtTP' });
});

it('changes nothing where no table was found', () => {
  expect(raise('PPPPPPP')).toEqual({ changed: false, best: 'PPPPPPP' });
});
