import { isLasting, type StoredDrawing } from './stored-drawing.ts';

/** Draws a source, or says why not. */
export type DrawSource = (source: string) => Promise<StoredDrawing>;

/**
 * Make a function that draws each source once, also for those who ask while it is drawn.
 *
 * @param most So many drawings stay in memory; the store has those that go. Failures are small, and
 *   what is not lasting is in no store: both stay.
 */
export function drawOnce(draw: DrawSource, most: number): DrawSource {
  const drawn = new Map<string, Promise<StoredDrawing>>();
  const stored: string[] = [];
  return (source) => {
    const known = drawn.get(source);
    if (known !== undefined) return known;
    const started = draw(source);
    drawn.set(source, started);
    started.then(
      (drawing) => forgetOldest(source, drawing),
      () => undefined,
    );
    return started;
  };

  function forgetOldest(source: string, drawing: StoredDrawing): void {
    if (!drawing.ok || !isLasting(drawing)) return;
    stored.push(source);
    const oldest = stored.length > most ? stored.shift() : undefined;
    if (oldest !== undefined) drawn.delete(oldest);
  }
}
