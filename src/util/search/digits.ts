/** The 64 digits of numbers in the search index; safe in JSON, in text and after compression. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
