import type { Readable } from 'node:stream';

/** A decision takes some hundred bytes. */
const MAX_BYTES = 64 * 1024;

/** Read what a request brings; undefined where that is more than anybody needs. */
export async function readBody(request: Readable): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BYTES) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
