/** Theme variables of Mermaid's `base` theme; all others are derived from these. */
export type Palette = Readonly<Record<string, string | boolean>>;

/** Ink on paper, one accent of gold. */
export const LIGHT: Palette = {
  darkMode: false,
  background: '#fdfcf9',
  primaryColor: '#f6f2e9',
  primaryTextColor: '#26231d',
  primaryBorderColor: '#8a8171',
  lineColor: '#6b6456',
  textColor: '#26231d',
  secondaryColor: '#f4e8c8',
  secondaryBorderColor: '#b8860b',
  secondaryTextColor: '#26231d',
  tertiaryColor: '#faf7f0',
  tertiaryBorderColor: '#c9c0ad',
  tertiaryTextColor: '#26231d',
  noteBkgColor: '#f9efd0',
  noteBorderColor: '#b8860b',
  noteTextColor: '#26231d',
  edgeLabelBackground: '#fdfcf9',
  clusterBkg: '#faf7f0',
  clusterBorder: '#c9c0ad',
  titleColor: '#26231d',
};

/** Paper on ink, the same gold. */
export const DARK: Palette = {
  darkMode: true,
  background: '#171511',
  primaryColor: '#26231d',
  primaryTextColor: '#ece6d8',
  primaryBorderColor: '#8f8573',
  lineColor: '#a89e8a',
  textColor: '#ece6d8',
  secondaryColor: '#3d3216',
  secondaryBorderColor: '#d4a62a',
  secondaryTextColor: '#ece6d8',
  tertiaryColor: '#1e1b16',
  tertiaryBorderColor: '#5a5244',
  tertiaryTextColor: '#ece6d8',
  noteBkgColor: '#3a3016',
  noteBorderColor: '#d4a62a',
  noteTextColor: '#ece6d8',
  edgeLabelBackground: '#171511',
  clusterBkg: '#1e1b16',
  clusterBorder: '#5a5244',
  titleColor: '#ece6d8',
};
