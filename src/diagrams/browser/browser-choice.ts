/** A browser that may be started, described without starting or unpacking it. */
export interface BrowserChoice {
  /** What to call it in a message: `the embedded Chromium`, a path. */
  readonly name: string;
  /** Changes whenever the browser may draw other bytes; part of the cache key. */
  readonly id: string;
  /** Unpacks where needed and says what to run. @throws {Error} When it cannot be had. */
  prepare(fonts: BrowserFonts): Promise<BrowserProgram>;
}

/** Which fonts the embedded browser sees: its own, or the machine's as well. */
export type BrowserFonts = 'own' | 'system';

/** What to run. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /**
   * Its temporary files may lie in its profile. Others put a socket there, whose path would become
   * too long.
   */
  readonly isWithoutSocket?: boolean;
}
