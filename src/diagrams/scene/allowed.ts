/** Elements that may stand in the output; every other is left out with all it holds. */
export const ALLOWED_TAGS: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'polygon',
  'polyline',
  'line',
  'text',
  'tspan',
  'textPath',
  'a',
  'defs',
  'marker',
  'clipPath',
  'mask',
  'pattern',
  'linearGradient',
  'radialGradient',
  'stop',
  'symbol',
  'use',
  'image',
  'filter',
  'feDropShadow',
  'feGaussianBlur',
  'feOffset',
  'feFlood',
  'feComposite',
  'feMerge',
  'feMergeNode',
  'feBlend',
]);

/** Elements of formulas; `foreignObject` may hold nothing else. */
export const ALLOWED_MATH: ReadonlySet<string> = new Set([
  ...['math', 'mrow', 'mi', 'mn', 'mo', 'ms', 'mtext', 'mspace', 'msup', 'msub', 'msubsup'],
  ...['mfrac', 'msqrt', 'mroot', 'munder', 'mover', 'munderover', 'mtable', 'mtr', 'mtd'],
  ...['mpadded', 'mphantom', 'mstyle', 'semantics', 'mmultiscripts', 'mprescripts'],
]);

/** Attributes of formulas. */
export const ALLOWED_MATH_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['display', 'stretchy', 'fence', 'separator', 'lspace', 'rspace', 'minsize', 'maxsize'],
  ...['mathvariant', 'displaystyle', 'scriptlevel', 'columnalign', 'rowspacing', 'columnspacing'],
  ...['linethickness', 'accent', 'accentunder', 'width', 'height', 'depth', 'form', 'largeop'],
  ...['movablelimits', 'symmetric', 'voffset'],
]);

/** Attributes of geometry: numbers, lengths, paths, transforms, keywords. */
export const ALLOWED_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'dx', 'dy'],
  ...['width', 'height', 'd', 'points', 'transform', 'viewBox', 'preserveAspectRatio', 'rotate'],
  ...['refX', 'refY', 'markerWidth', 'markerHeight', 'markerUnits', 'orient', 'offset'],
  ...['gradientUnits', 'gradientTransform', 'spreadMethod', 'patternUnits', 'patternTransform'],
  ...['patternContentUnits', 'clipPathUnits', 'maskUnits', 'maskContentUnits', 'filterUnits'],
  ...['textLength', 'lengthAdjust', 'startOffset', 'stdDeviation', 'in', 'in2', 'result'],
  ...['operator', 'mode'],
]);

/** `M1,2 L3,4`, `translate(1, -2)`, `50%`, `userSpaceOnUse`: no quote, colon, hash or escape. */
export const ALLOWED_VALUE: RegExp = /^[-+.,%()\s\w]*$/;

/** Pictures that are data and cannot hold a script. */
export const ALLOWED_IMAGE: RegExp = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]+$/;

/** Where a link may lead: the web, mail, and this site. */
export const ALLOWED_LINK: RegExp = /^(?:https?:\/\/|mailto:|\/(?!\/)|\.{1,2}\/|#)/i;
