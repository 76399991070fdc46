/** A face that the site serves itself and that diagrams are measured with. */
export interface Face {
  /** The CSS family name. */
  readonly family: string;
  /** The WOFF2 file, cut down to `characters` by `scripts/subset-fonts.ts`. */
  readonly file: URL;
  /** CSS `font-weight` of the `@font-face` rule. */
  readonly weight: string;
  /** CSS `unicode-range`: the characters that may come from it. */
  readonly range: string;
}

const folder: URL = new URL('../../templates/fonts/', import.meta.url);

/**
 * The two faces of the site. Chinese stands in the reader's own fonts, so only Latin is served.
 *
 * `code` is exactly half an em wide: two Latin characters are as wide as one Han character, so
 * tables drawn with text characters keep their columns.
 */
export const fonts: { readonly text: Face; readonly code: Face } = {
  text: {
    family: 'Hanken Grotesk',
    file: new URL('hanken-grotesk.woff2', folder),
    weight: '400 600',
    range: 'U+20-7E,U+A0,U+D7',
  },
  code: {
    family: 'Iosevka',
    file: new URL('iosevka.woff2', folder),
    weight: '400',
    range: 'U+20-7E,U+A0,U+D7,U+2190-2193,U+2260-2265,U+2500-257F,U+25B2-25C4,U+2713-2717',
  },
};

/**
 * The same face for texts that are not Chinese. Quotation marks, dashes and the ellipsis are as
 * wide as a Han character in Chinese and must come from the Chinese font there; elsewhere they
 * belong to the Latin one.
 */
export const westernText: Face = {
  ...fonts.text,
  family: 'Hanken Grotesk Western',
  range: `${fonts.text.range},U+B7,U+2013-2026`,
};
