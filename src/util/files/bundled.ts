/** What only a program in few files knows of itself. */
export interface Bundled {
  /** Names the code that it was made of. */
  readonly version: string;
  /** URL of the file that worker threads start with. */
  readonly workerTasks: string;
  /** Paths of parsers, each one file instead of many. */
  readonly parsers: { readonly yaml: string; readonly matter: string };
  /** URL of the native parser of Markdown, as far as it is not native. */
  readonly markdown: string;
  /** Path of the scripts for browsers. */
  readonly scripts: string;
}

/** Undefined where the program runs from its sources; `src/program` puts another module in its place. */
export const bundled: Bundled | undefined = undefined as Bundled | undefined;
