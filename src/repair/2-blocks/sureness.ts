/** Confidences that are met, from none to full. */
export const SURENESS: readonly number[] = [
  0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1,
];
