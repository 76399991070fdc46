import { spillFile } from './spill-file.ts';

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
 * @param path Absolute path of a temporary file that nobody else uses; created when it is first needed.
 */
export function openSpill(path: string): Spill {
  const buckets = new Map<number, Bucket>();
  const file = spillFile(path);
  return { add, take, close: file.close };

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
    bucket.written.push({ at: file.append(bytes), length: bytes.length });
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
      file.read(bytes.subarray(from, from + length), at);
      from += length;
    }
    bytes.set(bucket.waiting.subarray(0, bucket.size), written);
    return bytes;
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
