/** How an extractor broke a line in two: behind inline code, or before it. */
export const SEAM_KINDS = ['behind', 'before'] as const;
