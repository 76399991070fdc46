/** From this score of `scoreCodeLine` on a line is code 9 times in 10. */
export const CODE_FROM = 2;

/** Up to this score a line is prose. */
export const PROSE_UP_TO = -2;
