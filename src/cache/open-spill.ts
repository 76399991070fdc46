import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Bytes, and a number of the caller's that says what they are. */
export type Piece = readonly [tag: number, bytes: Uint8Array];

/** Collects small pieces of bytes in many buckets, which are then taken one at a time. */
export interface Spill {
  /** Add a copy of the bytes to a bucket. */
  add(bucket: number, piece: Piece): void;
  /** All that was added to a bucket, in order; the bucket is then empty. */
  take(bucket: number): readonly Piece[];
  close(): void;
}

/** One bucket: first what lies in the file, then what still waits in memory. */
interface Bucket {
  waiting: Buffer;
  /** Number of bytes used in `waiting`. */
  size: number;
  /** Ranges of the file, in order. */
  readonly written: { readonly at: number; readonly length: number }[];
}

/** A bucket with more bytes than this in memory is written to the file. */
const MAX_WAITING = 1 << 15;
/** First capacity of a bucket's buffer. */
const MIN_CAPACITY = 1 << 12;
/** Before each piece: its tag and its length, 32 bits each. */
const HEADER_BYTES = 8;

/**
 * Open a spill: small buckets stay in memory, larger ones go to a file.
 *
 * The file is unlinked as soon as it is open, so that a killed build leaves nothing behind.
 *
 * @param path Absolute path of a file that nobody else uses; created when it is first needed.
 */
export function openSpill(path: string): Spill {
  const buckets = new Map<number, Bucket>();
  let file: number | undefined;
  let end = 0;
  return { add, take, close };

  function add(number: number, [tag, bytes]: Piece): void {
    const bucket = buckets.get(number) ?? { size: 0, waiting: Buffer.alloc(0), written: [] };
    buckets.set(number, bucket);
    const head = Buffer.allocUnsafe(HEADER_BYTES);
    head.writeUInt32LE(tag, 0);
    head.writeUInt32LE(bytes.length, HEADER_BYTES / 2);
    append(bucket, head);
    append(bucket, bytes);
  }

  function append(bucket: Bucket, part: Uint8Array): void {
    if (bucket.size + part.length > MAX_WAITING) empty(bucket);
    if (part.length > MAX_WAITING) {
      write(bucket, part);
      return;
    }
    const wanted = bucket.size + part.length;
    if (wanted > bucket.waiting.length) bucket.waiting = enlarge(bucket, wanted);
    bucket.waiting.set(part, bucket.size);
    bucket.size = wanted;
  }

  function empty(bucket: Bucket): void {
    if (bucket.size > 0) write(bucket, bucket.waiting.subarray(0, bucket.size));
    bucket.size = 0;
  }

  function write(bucket: Bucket, bytes: Uint8Array): void {
    file ??= openFile(path);
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(file, bytes, done, bytes.length - done, end + done);
    }
    bucket.written.push({ at: end, length: bytes.length });
    end += bytes.length;
  }

  function take(number: number): readonly Piece[] {
    const bucket = buckets.get(number);
    buckets.delete(number);
    return bucket ? split(bytesOf(bucket)) : [];
  }

  function bytesOf(bucket: Bucket): Buffer {
    const written = bucket.written.reduce((sum, { length }) => sum + length, 0);
    const bytes = Buffer.allocUnsafe(written + bucket.size);
    let from = 0;
    for (const { at, length } of bucket.written) {
      read(bytes.subarray(from, from + length), at);
      from += length;
    }
    bytes.set(bucket.waiting.subarray(0, bucket.size), written);
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
    const [tag, length] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + HEADER_BYTES / 2)];
    at += HEADER_BYTES + length;
    pieces.push([tag, bytes.subarray(at - length, at)]);
  }
  return pieces;
}

/** A larger buffer with a bucket's bytes, at least `wanted` long. */
function enlarge({ waiting, size }: Bucket, wanted: number): Buffer {
  const room = 2 ** Math.ceil(Math.log2(Math.max(MIN_CAPACITY, wanted)));
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
    // Windows cannot unlink an open file; `close` removes it.
  }
  return file;
}
