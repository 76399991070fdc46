const NOTES: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room and build again.',
  EDQUOT: 'The quota is used up. Make room and build again.',
  EACCES: 'Give yourself the right to write there, or choose another `outDir`.',
  EPERM: 'Give yourself the right to write there, or choose another `outDir`.',
  EROFS: 'The file system is read-only. Choose another `outDir`.',
  EMFILE: 'Too many files are open. Close other programs, or raise `ulimit -n`.',
  EEXIST: 'A file stands where a folder must be. Remove it, or choose another `outDir`.',
  EISDIR: 'A folder stands where a file must be. Remove it, or choose another `outDir`.',
  ENOTDIR: 'A file stands where a folder must be. Remove it, or choose another `outDir`.',
};

/** What to do about a failed write, by the error code of the system. */
export function noteOf(code: string): string {
  return NOTES[code] ?? 'Check the output folder.';
}
