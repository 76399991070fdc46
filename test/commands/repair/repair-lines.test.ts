import { expect, test } from 'vitest';
import { repairLines } from '../../../src/commands/repair/repair-lines.ts';

async function repaired(line: string, into = 'markdown', withReport = false): Promise<string> {
  const written: string[] = [];
  const input = (async function* () {
    yield new TextEncoder().encode(line);
  })();
  const options = { threshold: 0.6, field: 'text', into, withReport };
  await repairLines(
    input,
    options,
    async (text) => void written.push(text),
    () => {},
  );
  return written.join('');
}

const RECORD = '{"id": 12345678901234567890, "score":1.50, "text":"##A", "text2": "caf\\u00e9" }';

test.each([
  [
    'leaves what a line says byte for byte',
    [RECORD],
    `${RECORD.slice(0, -2)},"markdown":"## A"}\n`,
  ],
  [
    'keeps all digits of numbers where it replaces a field',
    [RECORD, 'text'],
    '{"id":12345678901234567890,"score":1.50,"text":"## A","text2":"café"}\n',
  ],
  ['leaves white space around a line out', [' {"text":"a"}\r\n'], '{"text":"a","markdown":"a"}\n'],
] as const)('%s', async (_, [line, into], expected) => {
  expect(await repaired(line, into)).toBe(expected);
});

test('adds a report that can be read', async () => {
  const { text, repair } = JSON.parse(await repaired(RECORD, 'text', true));
  expect(text).toBe('## A');
  expect(repair.edits).toHaveLength(1);
});

test.each([
  ['rubbish', /^Not JSON: /],
  ['[]', /^Expected a JSON object$/],
  ['{"text":5}', /^Expected a text in `text`, found a number$/],
  ['{"text":null}', /^Expected a text in `text`, found null$/],
  ['{"text":["a"]}', /^Expected a text in `text`, found a list$/],
  ['{"n":1}', /^Expected a text in `text`, found no such field$/],
  [
    '{"id":"a","body":"b"}',
    /found no such field\. Texts are in `id`, `body`: name one by `--field`$/,
  ],
])('says of %s what is wrong with it', async (line, says) => {
  const reasons: string[] = [];
  const input = (async function* () {
    yield new TextEncoder().encode(line);
  })();
  const options = { threshold: 0.6, field: 'text', into: 'markdown', withReport: false };
  const write = () => Promise.reject(new Error('Nothing is to be written'));
  await repairLines(input, options, write, (_, reason) => reasons.push(reason));
  expect(reasons).toEqual([expect.stringMatching(says)]);
});

test('counts lines and what was worked on; empty lines are neither written nor bad', async () => {
  const input = (async function* () {
    yield new TextEncoder().encode('{"text":"a"}\n \n{}\n');
  })();
  const [written, worked, bad]: [string[], number[], number[]] = [[], [], []];
  const counts = await repairLines(
    input,
    { threshold: 0.6, field: 'text', into: 'text', withReport: false },
    async (text) => void written.push(text),
    (line) => bad.push(line),
    (characters) => worked.push(characters),
  );
  expect(counts).toEqual({ lines: 3, bad: 1 });
  expect([written, worked, bad]).toEqual([['{"text":"a"}\n'], [12, 2], [3]]);
});
