import { expect, test } from 'vitest';
import { describeFailure, isLimit } from '../../src/diagrams/describe-failure.ts';

const limits = { timeoutMs: 10, maxEdges: 20, maxTextSize: 30 };
const source = '%% a\ngraph TD\nB --';

function failure(name: string, message: string, line?: number) {
  return describeFailure({ name, message, ...(line !== undefined && { line }) }, source, limits);
}

test.each([
  ['TooLong', 'x', 'diagram-limit', '18 characters, more than the 30 of `diagrams.maxTextSize`'],
  ['Timeout', 'x', 'diagram-timeout', 'the 10 ms of `diagrams.timeoutMs`'],
  ['Crash', 'x', 'diagram-crash', 'crashed'],
  ['Error', 'Too many edges', 'diagram-limit', 'the 20 of `diagrams.maxEdges`'],
  ['Error', 'The image cannot be decoded', 'diagram-syntax', 'images are not loaded'],
  ['Error', 'Bad', 'diagram-syntax', 'Bad'],
])('%s: %s', (name, message, ruleId, says) => {
  expect(failure(name, message)).toMatchObject({
    ok: false,
    ruleId,
    message: expect.stringContaining(says),
  });
});

test('an error of syntax names the line of the source', () => {
  expect(failure('Error', 'Parse error on line 2: B', 2)).toEqual({
    ...{ ok: false, ruleId: 'diagram-syntax', line: 3 },
    message: 'Parse error on line 3: B',
  });
});

test.each([
  [
    '%% a\nflowchrt LR\nA --> B',
    'Unexpected `flowchrt`, no kind of diagram that Mermaid knows. Did you mean `flowchart`?',
    2,
  ],
  [
    'A --> B',
    'Unexpected `A`, no kind of diagram that Mermaid knows. Begin with one, as in `flowchart LR`.',
    1,
  ],
  ['%% a\n', 'The diagram is empty.', undefined],
])('%j has no kind', (text, message, line) => {
  const error = { name: 'Error', message: `No diagram type detected matching: ${text}` };
  expect(describeFailure(error, text, limits)).toEqual({
    ...{ ok: false, ruleId: 'diagram-syntax', message },
    ...(line !== undefined && { line }),
  });
});

test('Mermaid is quoted up to 600 characters', () => {
  expect(failure('Error', 'x'.repeat(600)).message).toBe('x'.repeat(600));
  expect(failure('Error', 'x'.repeat(601)).message).toBe(`${'x'.repeat(600)}…`);
});

test('limits that Mermaid has of its own', () => {
  expect(
    ['Edge limit exceeded', 'Maximum text size in diagram exceeded', 'Bad'].map(isLimit),
  ).toEqual([...[true, true, false]]);
});
