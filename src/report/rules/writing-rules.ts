import type { Rule } from '../rule.ts';

/** Messages of the part “Writing”, by id. */
export const writingRules: readonly Rule[] = [
  {
    id: 'write-changed',
    what: 'An article was changed while its page was made',
    why: 'Links and search would be those of the old text, the page that of the new one.',
    mend: 'Build again',
  },
  {
    id: 'write-collision',
    what: 'Two pages want the same file',
    why: 'One page would be lost.',
    mend: 'Give one of them another slug',
  },
  {
    id: 'write-failed',
    what: 'The disk is full, or the folder cannot be written; the old site stays',
    why: 'New files take their places only when all are written, so that the old site is whole.',
    mend: 'Make room, or choose another `outDir`',
  },
  {
    id: 'write-foreign',
    what: 'A file in the output folder comes from another program',
    why: 'Only what Kintsugi wrote is ever replaced or removed.',
    mend: 'Remove it, or choose another `outDir`',
  },
  {
    id: 'write-locked',
    what: 'Another build writes to the folder',
    why: 'Two builds at once would mix their files.',
    mend: 'Wait for it',
  },
  {
    id: 'write-path',
    what: 'A path leaves the output folder',
    why: 'Nothing may be written outside the output folder.',
    mend: 'Remove the symbolic link, or choose another slug',
  },
];
