import { expect, test } from 'vitest';
import { errorMessage } from '../../src/util/error-message.ts';

test.each([
  ['an error', new TypeError('no text'), 'no text'],
  ['a string', 'stopped', 'stopped'],
  ['nothing', undefined, 'undefined'],
])('%s that is thrown has a message', (_, thrown, message) => {
  expect(errorMessage(thrown)).toBe(message);
});
