import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLI, runCli } from '../helpers/run-cli.ts';

const GOOD = '##Title\n\nText of the article.\n';
const MENDED = '## Title\n\nText of the article.\n';

function utf16(text: string, isBig = false): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

/** Bytes that are no article, and what is said of them. */
const BAD: readonly (readonly [name: string, bytes: Buffer | string, says: string])[] = [
  ['binary.txt', Buffer.from(Array.from({ length: 4096 }, (_, at) => at & 255)), 'binary: NUL'],
  ['latin-1.txt', Buffer.from('Title\ncaf\u00e9\n', 'latin1'), 'Invalid UTF-8 in line 2'],
  ['cut.txt', Buffer.from('标题').subarray(0, 5), 'Invalid UTF-8'],
  ['nul.txt', 'Title\ntext \0 more\n', 'NUL byte in line 2'],
  ['surrogate.txt', Buffer.from([0x61, 0x0a, 0xed, 0xa0, 0x80]), 'Invalid UTF-8 in line 2'],
  ['lone-16.txt', Buffer.concat([utf16('a'), Buffer.from([0, 0xd8])]), 'Invalid UTF-16LE'],
  ['odd-16.txt', Buffer.concat([utf16('标题'), Buffer.from('a')]), 'Invalid UTF-16LE'],
  ['no-mark-16.txt', utf16('Title').subarray(2), 'UTF-16 without a byte order mark'],
  ['empty.txt', '', 'The file has no text'],
  ['blank.md', '\n \t\n', 'The file has no text'],
  ['mark.txt', '\ufeff', 'The file has no text'],
  ['one-line.txt', 'word '.repeat(10_000_000), 'The file has 50000000 bytes'],
  [
    'quotes.txt',
    `Title\n${'>'.repeat(10_000)} a\n`,
    'Line 2 nests quotes or lists deeper than 100',
  ],
  ['lists.md', `${'- '.repeat(10_000)}a\n`, 'Line 1 nests quotes or lists deeper than 100'],
];

let root = '';
let ran: ReturnType<typeof run>;

const run = (...args: string[]) => runCli(root, 'repair', ...args);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-bad-'));
  for (const [name, bytes] of BAD) writeFileSync(join(root, name), bytes);
  writeFileSync(join(root, 'good.md'), GOOD);
  writeFileSync(join(root, 'little.md'), utf16(GOOD));
  writeFileSync(join(root, 'big.md'), utf16(GOOD, true));
  writeFileSync(join(root, 'rule.md'), `${GOOD}\n${'- '.repeat(200)}\n`);
  writeFileSync(join(root, 'gone.repair.yml'), '- {at: Title, as: title}\n');
  ran = run('.', '--out', 'out', '--report', 'report.json');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a folder with files that are no articles', () => {
  test.each(BAD)('%s is named, with what is wrong with it', (name, _, says) => {
    const line = ran.stderr.split('\n').find((text) => text.startsWith(`${name}: `));
    expect(line).toContain(says);
    expect(run(name).status).toBe(1);
  });

  test('the others are done, UTF-16 with a byte order mark among them', () => {
    expect(ran.status).toBe(1);
    expect(readdirSync(join(root, 'out')).sort()).toEqual([
      'big.md',
      'good.md',
      'little.md',
      'rule.md',
    ]);
    for (const name of ['big.md', 'good.md', 'little.md']) {
      expect(readFileSync(join(root, 'out', name), 'utf8')).toBe(MENDED);
    }
  });

  test('the report names every file, and why one was left out', () => {
    const { files } = JSON.parse(readFileSync(join(root, 'report.json'), 'utf8'));
    expect(files).toHaveLength(BAD.length + 4);
    const empty = files.find((one: { file: string }) => one.file === 'empty.txt');
    expect(empty.messages[0].ruleId).toBe('read-empty');
  });

  test('decisions without their article are reported', () => {
    expect(ran.stderr).toContain('gone.repair.yml');
    expect(ran.stderr).toContain('override-orphan');
  });
});

test('the report has what is said of decisions', () => {
  writeFileSync(join(root, 'good.repair.yml'), '- {at: nothing like that, as: title}\n');
  const { status } = run('good.md', '--report', 'one.json');
  const { files } = JSON.parse(readFileSync(join(root, 'one.json'), 'utf8'));
  rmSync(join(root, 'good.repair.yml'));
  expect(status).toBe(0);
  const ids = files[0].messages.map(({ ruleId }: { ruleId: string }) => ruleId);
  expect(ids).toContain('override-unmatched');
});

test.each([
  [['good.md', '--out', 'empty.txt'], 1, 'a file stands where a folder must be. Remove it'],
  [['good.md', '--report', 'out'], 1, 'a folder stands where a file must be. Remove it'],
  [['bare', '--check'], 0, 'bare: warning  No article in it'],
])('says in a line what is wrong with %j', (args, code, says) => {
  mkdirSync(join(root, 'bare'), { recursive: true });
  const { status, stderr } = run(...args);
  expect(status).toBe(code);
  expect(stderr).toContain(says);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).not.toContain('.new');
});

test('names of files reach no terminal as commands', () => {
  const name = 'red\u001b[31m.txt';
  expect(run(name).stderr).toBe('error  `red\u241b[31m.txt` does not exist\n');
  writeFileSync(join(root, name), '');
  expect(run(name).stderr).toContain('red\u241b[31m.txt: error  The file has no text');
});

test.skipIf(!existsSync('/dev/full'))('says that standard output is full', () => {
  const full = openSync('/dev/full', 'w');
  const stdio = ['ignore', full, 'pipe'] as const;
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'repair', 'good.md'], {
    ...{ cwd: root, encoding: 'utf8' },
    stdio: [...stdio],
  });
  closeSync(full);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^error {2}Cannot write standard output: ENOSPC[^\n]*\n$/);
});
