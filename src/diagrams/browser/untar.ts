/** A file of a tar archive. */
export interface TarFile {
  readonly path: string;
  readonly mode: number;
  readonly data: Uint8Array;
}

const BLOCK = 512;

/**
 * List the regular files of an uncompressed ustar archive.
 *
 * Enough for the archives that come inside the browser package: no long names, no links.
 *
 * @throws {Error} When a name would leave the folder that the archive is unpacked to.
 * @see https://www.gnu.org/software/tar/manual/html_node/Standard.html
 */
export function untar(archive: Uint8Array): TarFile[] {
  const files: TarFile[] = [];
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const path = text(archive, at, 100);
    const size = Number.parseInt(text(archive, at + 124, 12), 8);
    const type = text(archive, at + 156, 1);
    if (path.startsWith('/') || path.split('/').includes('..')) {
      throw new Error(`The archive holds the unsafe path \`${path}\``);
    }
    const start = at + BLOCK;
    if (type === '0' || type === '') {
      const mode = Number.parseInt(text(archive, at + 100, 8), 8);
      files.push({ path, mode, data: archive.subarray(start, start + size) });
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function text(archive: Uint8Array, start: number, length: number): string {
  const field = archive.subarray(start, start + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end)).trim();
}
