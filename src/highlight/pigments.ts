/** A colour for light and for dark. */
type Pair = readonly [light: string, dark: string];

/**
 * The colours of code, after the mineral pigments of ink painting, by the colour that GitHub's
 * light theme gives to the same kind of token.
 */
export const pigments: Readonly<Record<string, Pair>> = {
  // Text: ink.
  '#24292e': ['#26231d', '#e6e0d3'],
  // Comments: thin ink.
  '#6a737d': ['#6f6759', '#9b9180'],
  // Keywords: cinnabar.
  '#d73a49': ['#a63c2c', '#e79581'],
  // Strings: pine.
  '#032f62': ['#43611f', '#b1c184'],
  // Functions and types: indigo.
  '#6f42c1': ['#4b4a94', '#b6b3ea'],
  // Constants and numbers: azurite.
  '#005cc5': ['#1f5f8b', '#8dbbdd'],
  // Tags and added lines: malachite.
  '#22863a': ['#20695c', '#88c6b4'],
  // Parameters and variables: ochre.
  '#e36209': ['#87520f', '#deae74'],
  // What is wrong or removed: vermilion.
  '#b31d28': ['#b3261e', '#f2a49a'],
};
