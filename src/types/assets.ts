/** A file that every page may ask for. */
export interface AssetFile {
  /** Where it lies in the site, without the base: `assets/style-1a2b3c4d.css`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Styles, scripts and fonts, ready to be written; paths carry a hash of the content. */
export interface Assets {
  readonly files: readonly AssetFile[];
  /** Path of the style sheet of every page. */
  readonly style: string;
  /** Path of what all pages but articles add to it. */
  readonly furtherStyle: string;
  /** Path of the one script that a page loads first. */
  readonly script: string;
  /** Paths of the fonts to ask for early. */
  readonly fonts: readonly string[];
  readonly favicon: string;
  /** Sets the reader's theme before the first paint; stands in the page, its hash in the CSP. */
  readonly themeScript: string;
}
