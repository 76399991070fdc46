import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Bytes, and a number that says what they are. */
export type Piece = readonly [tag: number, bytes: Uint8Array];

/** Bytes that come in small pieces for many heaps, and are wanted a heap at a time. */
export interface Spill {
  /** Add to a heap; the bytes are copied. */
  add(heap: number, piece: Piece): void;
  /** All that was added to a heap, in order; the heap is then empty. */
  take(heap: number): readonly Piece[];
  close(): void;
}

/** One heap in memory and in the file. */
interface Heap {
  /** Not written yet: so many bytes of these. */
  size: number;
  waiting: Buffer;
  /** Parts of the file, in order. */
  readonly written: { readonly at: number; readonly length: number }[];
}

/** A heap waits in memory until it is so large; it begins with the least. */
const MOST_WAITING = 1 << 15;
const LEAST_WAITING = 1 << 12;
/** Bytes before a piece: its tag and its length. */
const HEAD = 8;

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

  function add(number: number, [tag, bytes]: Piece): void {
    const heap = heaps.get(number) ?? { size: 0, waiting: Buffer.alloc(0), written: [] };
    heaps.set(number, heap);
    const head = Buffer.allocUnsafe(HEAD);
    head.writeUInt32LE(tag, 0);
    head.writeUInt32LE(bytes.length, HEAD / 2);
    append(heap, head);
    append(heap, bytes);
  }

  function append(heap: Heap, part: Uint8Array): void {
    if (heap.size + part.length > MOST_WAITING) empty(heap);
    if (part.length > MOST_WAITING) {
      write(heap, part);
      return;
    }
    const wanted = heap.size + part.length;
    if (wanted > heap.waiting.length) heap.waiting = enlarge(heap, wanted);
    heap.waiting.set(part, heap.size);
    heap.size = wanted;
  }

  function empty(heap: Heap): void {
    if (heap.size > 0) write(heap, heap.waiting.subarray(0, heap.size));
    heap.size = 0;
  }

  function write(heap: Heap, bytes: Uint8Array): void {
    file ??= openFile(path);
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(file, bytes, done, bytes.length - done, end + done);
    }
    heap.written.push({ at: end, length: bytes.length });
    end += bytes.length;
  }

  function take(number: number): readonly Piece[] {
    const heap = heaps.get(number);
    heaps.delete(number);
    return heap ? split(bytesOf(heap)) : [];
  }

  function bytesOf(heap: Heap): Buffer {
    const written = heap.written.reduce((sum, { length }) => sum + length, 0);
    const bytes = Buffer.allocUnsafe(written + heap.size);
    let from = 0;
    for (const { at, length } of heap.written) {
      read(bytes.subarray(from, from + length), at);
      from += length;
    }
    bytes.set(heap.waiting.subarray(0, heap.size), written);
    return bytes;
  }

  function read(bytes: Buffer, at: number): void {
    for (let done = 0; done < bytes.length; ) {
      const rest = bytes.length - done;
      const count = file === undefined ? 0 : readSync(file, bytes, done, rest, at + done);
      if (count === 0) throw new Error(`\`${path}\` was cut short while the site was made`);
      done += count;
    }
  }

  function close(): void {
    if (file === undefined) return;
    closeSync(file);
    rmSync(path, { force: true });
  }
}

function split(bytes: Buffer): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [tag, length] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + HEAD / 2)];
    at += HEAD + length;
    pieces.push([tag, bytes.subarray(at - length, at)]);
  }
  return pieces;
}

/** Room for what a heap has and for more to come. */
function enlarge({ waiting, size }: Heap, wanted: number): Buffer {
  const room = 2 ** Math.ceil(Math.log2(Math.max(LEAST_WAITING, wanted)));
  const larger = Buffer.allocUnsafeSlow(room);
  larger.set(waiting.subarray(0, size));
  return larger;
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
