/** Steps from 0 to 1 at which a calibration says how often blocks are right; closer where confidence is high. */
export const CONFIDENCE_STEPS: readonly number[] = [
  0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1,
];
