import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ruleCatalogue } from '../src/report/rule-catalogue.ts';

const root = resolve(import.meta.dirname, '..');
const listed = ruleCatalogue.flatMap(({ rules }) => rules.map(({ id }) => id));

const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/^report[/\\]rules[/\\]/.test(name))
  .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
  .join('\n');

/** Where code names the rule of a message or of an edit. */
const NAMED = [
  /\b(?:ruleId|rule)(?::|\s=)\s(?:[\w.]+ (?:\? |[<>=]+ [^?]+\? ))?'([a-z][a-z0-9-]+)'(?:\s:\s'([a-z][a-z0-9-]+)')?/g,
  /\b(?:WriteError|fail|failed)\((?:path, )?'([a-z]+-[a-z-]+)'/g,
  /^ {2}\[\s*'([a-z]+(?:-[a-z]+)+)',\s*(?:summed|single)\(/gm,
];

test('the catalogue lists each message once, in order, with its what, why and how to mend', () => {
  expect(new Set(listed).size).toBe(listed.length);
  for (const { rules } of ruleCatalogue) {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    for (const { id, what, why, mend } of rules) {
      expect(
        [what, why, mend].map((text) => text.length > 3),
        id,
      ).toEqual([true, true, true]);
    }
  }
});

test('every message of the code is in src/report/rules', () => {
  const named = NAMED.flatMap((pattern) =>
    [...code.matchAll(pattern)].flatMap(([, a, b]) => [a, b].filter((id) => id !== undefined)),
  );
  expect(named.length).toBeGreaterThan(50);
  expect([...new Set(named)].filter((id) => !listed.includes(id)).sort()).toEqual([]);
});

test('src/report/rules lists no message that the code does not have', () => {
  expect(listed.filter((id) => !code.includes(`'${id}'`))).toEqual([]);
});
