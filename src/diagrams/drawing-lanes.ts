/** Works through jobs in the order they come, side by side where enough of them wait. */
export interface DrawingLanes<Lane> {
  run<Result>(job: (lane: Lane) => Promise<Result>): Promise<Result>;
  /** All that were opened. */
  readonly opened: readonly Lane[];
}

/** A further browser takes as long to start as a dozen diagrams take. */
const WORTH_A_LANE = 24;

/**
 * Make lanes; the first is opened for the first job, others as jobs queue.
 *
 * @param most At least 1.
 */
export function createDrawingLanes<Lane>(open: () => Lane, most: number): DrawingLanes<Lane> {
  const opened: Lane[] = [];
  const free: Lane[] = [];
  const waiting: ((lane: Lane) => void)[] = [];

  const openNext = (): Lane => {
    const lane = open();
    opened.push(lane);
    return lane;
  };
  const take = (): Lane | Promise<Lane> => {
    if (opened.length === 0) return openNext();
    return free.pop() ?? new Promise<Lane>((resolve) => waiting.push(resolve));
  };
  const give = (lane: Lane): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(lane);
    else next(lane);
  };

  return {
    opened,
    async run(job) {
      const lane = await take();
      try {
        return await job(lane);
      } finally {
        // Only now: the first lane may have had to unpack the browser.
        if (opened.length < most && waiting.length >= WORTH_A_LANE * opened.length)
          give(openNext());
        give(lane);
      }
    },
  };
}
