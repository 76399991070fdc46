import { expect, test } from 'vitest';
import { describeHeadings } from '../../../../src/repair/3-mend/heading-depth/describe/describe-headings.ts';
import { headingTheme } from '../../../../src/repair/3-mend/heading-depth/heading-theme.ts';

test('a section is about the same as those whose words it shares', () => {
  const facts = describeHeadings(
    [
      { text: 'Garbage collector', gap: 0, body: 'marks objects, sweeps objects, pauses threads' },
      { text: 'Network', gap: 1, body: 'sockets carry packets, one thread for all objects' },
      { text: 'Pauses', gap: 1, body: 'the collector marks objects while threads wait for pauses' },
    ],
    1,
  );
  const [first, second, third] = facts;
  if (!first || !second || !third) throw new Error('three headings expected');
  const themeFrom = headingTheme(third);
  const near = themeFrom(second).mean;
  expect(themeFrom(first).most).toBeGreaterThan(near);
  expect(themeFrom(first).most).toBeGreaterThanOrEqual(themeFrom(first).mean);
});
