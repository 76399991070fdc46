/** What stands for zero in a row of packed weights: they are written in 6 bits, -32 to 31. */
export const ROW_ZERO = 32;
