/** No browser could be started. The message says of each why not, one a line. */
export class BrowserError extends Error {
  override readonly name = 'BrowserError';
}
