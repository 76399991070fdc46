import { describe, expect, test } from 'vitest';
import { listedHeadings } from '../../../../../src/repair/3-mend/heading-depth/describe/listed-headings.ts';

describe('listedHeadings', () => {
  test('finds a list of contents and what it leaves out', () => {
    const listed = listedHeadings([
      { text: 'Guide', gap: 0, body: '- Install\n- Configure\n- Run it' },
      { text: 'Install', gap: 3, body: 'Download the archive.' },
      { text: '1. Unpack', gap: 1 },
      { text: 'Configure', gap: 2 },
      { text: 'Run it', gap: 2 },
    ]);
    expect(listed.map(({ contents }) => contents)).toEqual(['out', 'in', 'out', 'in', 'in']);
    expect(listed.map(({ by }) => by)).toEqual([-1, 0, -1, 0, 0]);
  });

  test('takes two names for no list of contents', () => {
    const listed = listedHeadings([
      { text: 'Guide', gap: 0, body: '- Install\n- Configure' },
      { text: 'Install', gap: 2 },
      { text: 'Configure', gap: 2 },
    ]);
    expect(listed.map(({ contents }) => contents)).toEqual(['none', 'none', 'none']);
    expect(listed.map(({ by }) => by)).toEqual([-1, 0, 0]);
  });

  test('does not look back', () => {
    const listed = listedHeadings([
      { text: 'Install', gap: 0 },
      { text: 'See also', gap: 2, body: 'Install' },
    ]);
    expect(listed[0]?.by).toBe(-1);
  });
});
