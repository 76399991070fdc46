import { expect, test } from 'vitest';
import { repair } from '../../../../src/repair/index.ts';

const SENTENCE =
  'BPF workqueues lift a limit of eBPF by work that may sleep. Made for devices, workqueues give new powers to eBPF programs. They keep fast what must be fast.';

/** Lines that show that a text was flattened. */
const FLAT =
  'How it is used\nimport { makePool } from "pools";\nconst pool = makePool({ size: 4 });\nfor (const name of names) {\npool.take(name);\n}\n' +
  'What is left\nA pool keeps what is dear to make, and lends it to those who ask.\n- Take one\n- Give it back\n';

test('a sentence in which a name comes again inside others is no list', () => {
  const { markdown } = repair(`Queues\nWhat is told of them here is new.\n${SENTENCE}\n${FLAT}`);
  expect(markdown).toContain('\n```typescript\n');
  expect(markdown).not.toMatch(/^- .*BPF/m);
});

test('names that begin alike below a line that leads to them are a list', () => {
  const { markdown } = repair(
    `Pools\nSay that we have three packages, which need each other so:\npkg-ais at1.1.0pkg-bis at1.1.0pkg-cis at2.0.0\n${FLAT}`,
  );
  expect(markdown).toMatch(/^- `?pkg-a.*\n- `?pkg-b.*\n- `?pkg-c/m);
});

test('a line that begins with a name that is set off is an item, with those below it', () => {
  const { markdown } = repair(
    `Pools\nA pool has few options, and it says what each of them is for.\nsize- how many are kept\n- Time: how long one waits for them\n${FLAT}`,
  );
  expect(markdown).toMatch(/\n- `?size`?- how many are kept\n- Time: how long/);
});

test('such lines below each other are one list', () => {
  const { markdown } = repair(
    `Pools\nA pool has few options, and it says what each of them is for.\nsize+- the number of boxes after this prefix is looked up in the table of the shelves.\nwait+- the time after this prefix is looked up in the table of the people who wait.\n${FLAT}`,
  );
  expect(markdown).toMatch(/\n- `?size\+`?- .*\n- `?wait\+`?- the time after/);
});

test('two such names in one line are two items', () => {
  const { markdown } = repair(
    `Pools\nA pool has few options, and it says what each of them is for.\nsize- how many are kept.wait- how long one waits for them\n${FLAT}`,
  );
  expect(markdown).toMatch(/\n- `?size`?- how many are kept\.\n- `?wait`?- how long/);
});
