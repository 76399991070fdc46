import type { StoredDrawing } from '../stored-drawing.ts';
import { createDrawingCache } from './drawing-cache.ts';
import { type DrawingContext, drawingKey } from './drawing-key.ts';

/** Drawings of this build and of those before it, by source and browser. */
export interface DrawingStore {
  /** @param browserIds Any of them may have drawn it. */
  find(source: string, browserIds: readonly string[]): Promise<StoredDrawing | undefined>;
  keep(source: string, browserId: string, drawing: StoredDrawing): Promise<void>;
}

/**
 * Open the drawings that were made under the same conditions.
 *
 * @param folder Absolute path.
 */
export function openDrawingStore(folder: string, context: DrawingContext): DrawingStore {
  const cache = createDrawingCache<StoredDrawing>(folder);
  return {
    async find(source, browserIds) {
      for (const id of browserIds) {
        const hit = await cache.get(drawingKey(source, id, context));
        if (hit !== undefined) return hit;
      }
      return undefined;
    },
    keep: (source, browserId, drawing) =>
      cache.set(drawingKey(source, browserId, context), drawing),
  };
}
