/** What went wrong and what to do, by the error code of the system call. */
const REASONS: ReadonlyMap<string, readonly [what: string, mend: string]> = new Map([
  ['EACCES', ['permission denied', 'Give yourself the right to it, or name another path.']],
  ['EPERM', ['not permitted', 'Give yourself the right to it, or name another path.']],
  ['EROFS', ['the file system is read-only', 'Name another path.']],
  ['ENOSPC', ['the disk is full', 'Make room, and try again.']],
  ['EDQUOT', ['the quota is used up', 'Make room, and try again.']],
  ['EEXIST', ['a file stands where a folder must be', 'Remove it, or name another path.']],
  ['ENOTDIR', ['a file stands where a folder must be', 'Remove it, or name another path.']],
  ['EISDIR', ['a folder stands where a file must be', 'Remove it, or name another path.']],
  ['ENAMETOOLONG', ['the name is too long', 'Give the file a shorter one.']],
  ['ELOOP', ['its symbolic links lead in a circle', 'Name another path.']],
  ['EMFILE', ['too many files are open', 'Close other programs, or raise `ulimit -n`.']],
  ['ENFILE', ['too many files are open', 'Close other programs, or raise `ulimit -n`.']],
  // What Node says where a folder cannot be made on a file system that is read-only.
  ['ENOENT', ['its folder is not there, and cannot be made', 'Name another path.']],
  ['EIO', ['the device reports an error', 'Check the disk.']],
]);

/**
 * Turn the error of a system call into a sentence: what failed, where, and what to do.
 *
 *     Cannot write `/srv/out`: permission denied. Give yourself the right to it, or name another path.
 *
 * @returns Undefined for errors that no user can mend: those are bugs.
 */
export function explainSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return undefined;
  const [what, mend] = REASONS.get(String(error.code)) ?? [];
  const call = 'syscall' in error ? String(error.syscall) : '';
  // A missing file that is read is a bug: whoever reads it has to check before.
  if (what === undefined || (error.code === 'ENOENT' && !/^(?:mkdir|write)/.test(call))) {
    return undefined;
  }
  const verb = /^(?:mkdir|rename|unlink|rm|copyfile|symlink|write)/.test(call) ? 'write' : 'open';
  return `Cannot ${verb} \`${error.path}\`: ${what}. ${mend}`;
}
