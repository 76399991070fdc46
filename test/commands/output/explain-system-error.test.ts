import { expect, test } from 'vitest';
import { explainSystemError } from '../../../src/commands/output/explain-system-error.ts';

function refusal(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}: ${syscall}`), { code, syscall, path: '/srv/out' });
}

test.each([
  ['EACCES', 'mkdir', 'Cannot write `/srv/out`: permission denied. Give yourself the right'],
  ['EACCES', 'scandir', 'Cannot open `/srv/out`: permission denied. Give yourself the right'],
  ['EEXIST', 'mkdir', 'Cannot write `/srv/out`: a file stands where a folder must be. Remove'],
  ['ENOENT', 'mkdir', 'Cannot write `/srv/out`: its folder is not there, and cannot be made. Name'],
  ['ENOSPC', 'write', 'Cannot write `/srv/out`: the disk is full. Make room'],
])('says what %s at %s means', (code, syscall, says) => {
  expect(explainSystemError(refusal(code, syscall))).toContain(says);
});

test.each([
  ['a bug', new TypeError('x is undefined')],
  ['an error without a file', Object.assign(new Error('no'), { code: 'EACCES' })],
  ['a file that is gone', refusal('ENOENT', 'open')],
  ['an unknown code', refusal('EXYZ', 'open')],
])('leaves %s to be reported', (_, error) => {
  expect(explainSystemError(error)).toBeUndefined();
});
