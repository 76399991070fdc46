import os from 'node:os';
import type { BrowserPageOptions } from './browser-page.ts';
import { createDrawingLanes } from './drawing-lanes.ts';
import type { DrawingSession } from './drawing-session.ts';

/** Browsers that draw side by side, as many as the work is worth. */
export interface DrawingSessions {
  /**
   * Let the next free one work.
   *
   * @throws {Error} When they were closed.
   */
  use<Result>(work: (session: DrawingSession) => Promise<Result>): Promise<Result>;
  /** For good; may be called before any has started, and twice. */
  close(): Promise<void>;
}

/** Prepare the sessions; before the first work not even puppeteer is loaded. */
export function openSessions(options: BrowserPageOptions): DrawingSessions {
  const lanes = createDrawingLanes(() => openSession(options), countLanes());
  let isClosed = false;
  return {
    use: (work) =>
      lanes.run(async (session) => {
        // Work that was stopped goes on for a moment: it must not start another browser.
        if (isClosed) throw new Error('The renderer is closed');
        return work(await session);
      }),
    async close() {
      isClosed = true;
      await Promise.all(lanes.opened.map(async (session) => (await session).close()));
    },
  };
}

async function openSession(options: BrowserPageOptions): Promise<DrawingSession> {
  const { createDrawingSession } = await import('./drawing-session.ts');
  return createDrawingSession(options);
}

/** A browser keeps one core busy and takes some 400 MB. */
function countLanes(): number {
  return Math.min(os.availableParallelism(), 4);
}
