import { expect, test } from 'vitest';
import { formatMessages, MESSAGE_FORMATS } from '../../src/report/format-messages.ts';
import type { FilePath } from '../../src/types/brand.ts';

const message = {
  severity: 'warning',
  source: 'site',
  ruleId: 'link-target-missing',
  reason: 'No such article',
  path: 'seeds/a.md' as FilePath,
} as const;
const BEGINNINGS = {
  pretty: 'seeds/a.md  warning  link-target-missing\n',
  github: '::warning file=seeds/a.md,',
  sarif: '{"$schema":',
  json: '{"messages":',
};

test.each(MESSAGE_FORMATS)('writes messages as %s, where that is asked for', (format) => {
  const text = formatMessages([message], format, { color: false, sourceOf: () => undefined });
  const isJson = text.startsWith('{') || text.startsWith('[');
  const shown = isJson ? JSON.stringify(JSON.parse(text)) : text;
  expect(shown.slice(0, BEGINNINGS[format].length)).toBe(BEGINNINGS[format]);
});
