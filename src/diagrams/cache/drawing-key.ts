import { createHash } from 'node:crypto';

/** What a drawing depends on besides its source. */
export interface DrawingContext {
  /** Of the code that draws. */
  readonly harness: string;
  readonly mermaid: string;
  readonly fonts: readonly string[];
  readonly palettes: unknown;
  readonly limits: unknown;
}

/** The name under which a drawing is kept: 64 hexadecimal digits. */
export function drawingKey(source: string, browserId: string, context: DrawingContext): string {
  const parts = JSON.stringify([source, browserId, context]);
  return createHash('sha256').update(parts).digest('hex');
}
