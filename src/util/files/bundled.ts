/** Facts about a bundled program; see `src/program`. */
export interface Bundled {
  /** Hash of the code that it was made of, as `codeVersion` gives it. */
  readonly version: string;
  /** URL of the file that worker threads start with. */
  readonly workerTasks: string;
  /** Paths of parsers, each one file instead of many. */
  readonly parsers: { readonly yaml: string; readonly toml: string; readonly matter: string };
  /** URL of the native parser of Markdown, as far as it is not native. */
  readonly markdown: string;
  /** Path of the scripts for browsers. */
  readonly scripts: string;
  /** Path of the script of the page that draws diagrams. */
  readonly diagramPage: string;
}

/** Undefined where the program runs from its sources; the bundler replaces this module. */
export const bundled: Bundled | undefined = undefined as Bundled | undefined;
