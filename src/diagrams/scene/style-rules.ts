/** Properties that children take over, with what holds where nothing is said. */
export const INHERITED: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'marker-start': 'none',
  'marker-mid': 'none',
  'marker-end': 'none',
  'font-family': '',
  'font-size': '',
  'font-weight': '',
  'font-style': '',
  'letter-spacing': '',
  'text-anchor': 'start',
  'writing-mode': 'horizontal-tb',
};

/** Properties that stay with their element, with what holds where nothing is said. */
export const NOT_INHERITED: Readonly<Record<string, string>> = {
  // Of formulas, for which the host page's colour would count otherwise.
  color: '',
  opacity: '1',
  filter: 'none',
  'clip-path': 'none',
  mask: 'none',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
  'flood-color': 'rgb(0, 0, 0)',
  'flood-opacity': '1',
  'dominant-baseline': 'auto',
  'text-decoration': 'none',
};
