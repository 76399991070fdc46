/** A file or a folder, absolute, and what it looked like; nothing where there was none. */
export type Stamp = readonly [path: string, stamp: string];

/** What a bundled program was made of, and what it consists of. */
export interface Manifest {
  /** Folder of the package, absolute: the program holds URLs in it. */
  readonly root: string;
  /** Version of Node. */
  readonly node: string;
  readonly stamps: readonly Stamp[];
}

/** Lies beside the program. */
export const MANIFEST_NAME = 'manifest.json';
