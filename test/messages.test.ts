import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/messages.md'), 'utf8');
const listed = [...page.matchAll(/^\| `([a-z][a-z0-9-]+)` +\|/gm)].map(([, id = '']) => id);

const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
  .join('\n');

/** Where code names the rule of a message or of an edit. */
const NAMED = [
  /\b(?:ruleId|rule)(?::|\s=)\s(?:[\w.]+ (?:\? |[<>=]+ [^?]+\? ))?'([a-z][a-z0-9-]+)'(?:\s:\s'([a-z][a-z0-9-]+)')?/g,
  /\b(?:WriteError|fail|failed)\((?:path, )?'([a-z]+-[a-z-]+)'/g,
  /^ {2}\[\s*'([a-z]+(?:-[a-z]+)+)',\s*(?:summed|single)\(/gm,
];

test('docs/messages.md lists each message once, in order', () => {
  expect(new Set(listed).size).toBe(listed.length);
  for (const section of page.split('\n## ').slice(1)) {
    const ids = [...section.matchAll(/^\| `([a-z][a-z0-9-]+)` +\|/gm)].map(([, id]) => id);
    expect(ids).toEqual(ids.toSorted());
  }
});

test('docs/messages.md lists every message of the code', () => {
  const named = NAMED.flatMap((pattern) =>
    [...code.matchAll(pattern)].flatMap(([, a, b]) => [a, b].filter((id) => id !== undefined)),
  );
  expect(named.length).toBeGreaterThan(50);
  expect([...new Set(named)].filter((id) => !listed.includes(id)).sort()).toEqual([]);
});

test('docs/messages.md lists no message that the code does not have', () => {
  expect(listed.filter((id) => !code.includes(`'${id}'`))).toEqual([]);
});
