import { describe, expect, test } from 'vitest';
import { headingSeams } from '../../../../../src/repair/3-mend/heading-depth/describe/heading-seams.ts';

describe('headingSeams', () => {
  test('tells where a sentence was cut', () => {
    const seams = headingSeams({
      text: 'The right-most path name always becomes',
      gap: 1,
      lineBefore: '- one item, which says something about paths in repositories.',
      lineAfter: '{{path.basename}}.',
    });
    expect(seams).toEqual({
      head: 'capital',
      tail: 'small',
      lead: 'stop',
      leadSize: 'm',
      follow: 'open',
      followSize: 's',
    });
  });

  test('reads pictures and Han, and nothing where nothing is', () => {
    const seams = headingSeams({ text: '📚 推荐阅读：', gap: 0 });
    expect(seams).toMatchObject({ head: 'picture', tail: 'colon', lead: 'none', followSize: '0' });
  });
});
