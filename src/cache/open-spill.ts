import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Bytes that come in small pieces for many heaps, and are wanted a heap at a time. */
export interface Spill {
  /** Add to a heap; the bytes are not copied. */
  add(heap: number, bytes: Uint8Array): void;
  /** All that was added to a heap, in order. */
  take(heap: number): Buffer;
  close(): void;
}

/** One heap in memory and in the file. */
interface Heap {
  /** Not written yet. */
  waiting: Uint8Array[];
  size: number;
  /** Parts of the file, in order. */
  readonly written: { readonly at: number; readonly length: number }[];
}

/** A heap waits in memory until it is so large. */
const WAITING_BYTES = 1 << 18;

/**
 * Open heaps that lie in a file as far as they are large.
 *
 * The file has no name any more as soon as it is open: a build that is killed leaves nothing.
 *
 * @param path Absolute path of a file that nobody else uses; made when it is needed.
 */
export function openSpill(path: string): Spill {
  const heaps = new Map<number, Heap>();
  let file: number | undefined;
  let end = 0;
  return { add, take, close };

  function add(number: number, bytes: Uint8Array): void {
    const heap = heaps.get(number) ?? { waiting: [], size: 0, written: [] };
    heaps.set(number, heap);
    heap.waiting.push(bytes);
    heap.size += bytes.length;
    if (heap.size >= WAITING_BYTES) write(heap);
  }

  function write(heap: Heap): void {
    file ??= openFile(path);
    const bytes = Buffer.concat(heap.waiting);
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(file, bytes, done, bytes.length - done, end + done);
    }
    heap.written.push({ at: end, length: bytes.length });
    end += bytes.length;
    heap.waiting = [];
    heap.size = 0;
  }

  function take(number: number): Buffer {
    const heap = heaps.get(number);
    heaps.delete(number);
    if (heap === undefined) return Buffer.alloc(0);
    return Buffer.concat([...heap.written.map(read), ...heap.waiting]);
  }

  function read({ at, length }: Heap['written'][number]): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length; ) {
      const count = file === undefined ? 0 : readSync(file, bytes, done, length - done, at + done);
      if (count === 0) throw new Error(`\`${path}\` was cut short while the site was made`);
      done += count;
    }
    return bytes;
  }

  function close(): void {
    if (file === undefined) return;
    closeSync(file);
    rmSync(path, { force: true });
  }
}

function openFile(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w+');
  try {
    rmSync(path);
  } catch {
    // Where an open file must keep its name, it goes when it is closed.
  }
  return file;
}
