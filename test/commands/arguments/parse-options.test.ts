import { expect, test } from 'vitest';
import { parseOptions } from '../../../src/commands/arguments/parse-options.ts';
import { readPort } from '../../../src/commands/arguments/read-port.ts';
import { exitCodeOf } from '../../../src/commands/exit-code-of.ts';
import type { Severity } from '../../../src/types/message.ts';

const options = {
  out: { type: 'string', short: 'o' },
  quiet: { type: 'boolean', short: 'q' },
  strict: { type: 'boolean' },
} as const;

test('options and names come in any order; behind two dashes all are names', () => {
  const { values, positionals } = parseOptions(['a', '-q', '--out=b', 'c', '--', '--d'], options);
  expect({ ...values }).toEqual({ quiet: true, out: 'b' });
  expect(positionals).toEqual(['a', 'c', '--d']);
});

test('names that a command does not take', () => {
  expect(parseOptions(['a'], options, 1).positionals).toEqual(['a']);
  expect(() => parseOptions(['a', 'b'], options, 1)).toThrow('Unexpected argument `b`');
  expect(() => parseOptions(['a'], options, 0)).toThrow('Unexpected argument `a`');
});

test.each([
  [['--out'], 'Option `--out` needs a value'],
  [['-o'], 'Option `--out` needs a value'],
  [['--out', '-q'], 'Option `--out` needs a value'],
  [['--quiet=yes'], 'Option `--quiet` takes no value'],
  [['-x'], 'Unknown option `-x`'],
  [['--strcit'], 'Unknown option `--strcit`. Did you mean `--strict`?'],
  [['--elephant=1'], 'Unknown option `--elephant`'],
])('%j is no use', (argv, reason) => {
  expect(() => parseOptions(argv, options)).toThrow(reason);
  expect(() => parseOptions(argv, options)).toThrow(
    expect.objectContaining({ name: 'UsageError' }),
  );
});

test.each([
  [undefined, 4000],
  ['0', 0],
  ['65535', 65535],
])('port %s', (value, port) => {
  expect(readPort(value, 4000)).toBe(port);
});

test.each(['65536', '-1', '80.5', 'x'])('%s is no port', (value) => {
  expect(() => readPort(value, 4000)).toThrow(`Option \`--port\` is \`${value}\``);
});

test.each<[Severity[], number, number]>([
  [[], 0, 0],
  [['info'], 0, 0],
  [['info', 'warning'], 0, 1],
  [['warning', 'error'], 1, 1],
])('after %j a command ends with %i, with %i where warnings fail', (found, plain, strict) => {
  const messages = found.map((severity) => ({
    ...({ severity, source: 'site', ruleId: 'x', reason: 'x' } as const),
  }));
  expect([exitCodeOf(messages, false), exitCodeOf(messages, true)]).toEqual([plain, strict]);
});
