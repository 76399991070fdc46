/** What a cell's text looks like; cells of one column mostly look alike. */
export type CellType = (typeof cellTypes)[number];

const cellTypes = [
  'empty',
  'mark',
  'number',
  'quantity',
  'version',
  'date',
  'truth',
  'path',
  'code',
  'word',
  'name',
  'phrase',
  'sentence',
  'han-short',
  'han-phrase',
  'han-sentence',
] as const;

// In order: the first that fits.
const shapes: readonly (readonly [CellType, RegExp])[] = [
  ['empty', /^$/],
  ['mark', /^[^\p{L}\p{N}]+$/u],
  ['number', /^[-+~<>≥≤≈]?\d[\d,]*(?:\.\d+)?$/],
  ['date', /^(?:\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{0,2}日?)?|\d{1,2}:\d{2}(?::\d{2})?)$/],
  ['version', /^[vV]?\d+(?:\.(?:\d+|x))+[\w.+-]*$/],
  [
    'quantity',
    /^[-+~<>≥≤≈]?\d[\d,]*(?:\.\d+)?\s*(?:%|[a-zA-Zμ]{1,4}(?:\/[a-zA-Z]{1,3})?|[万亿千百个次天秒分人核])[+-]?$/,
  ],
  [
    'truth',
    /^(?:true|false|yes|no|y|n|是|否|有|无|可选|必填|必选|必须|required|optional|n\/a|none|null)$/i,
  ],
  ['path', /^(?:https?:\/\/|\.{0,2}\/|~\/)\S+$/],
  [
    'code',
    /^(?:--?[\w-]+(?:[ =,].*)?|\S*[_<>()[\]{}$=@\\]\S*|\S*[a-z][A-Z]\S*|\w+(?:[./:-]\w+)+)$/,
  ],
  ['word', /^[a-z][a-z0-9]*$/],
  ['name', /^[A-Z][\w+#.-]*$/],
];

const han = /\p{Script=Han}/u;

/** The type of one cell. */
export function cellType(text: string): CellType {
  const body = text.trim().slice(0, 200);
  const shape = shapes.find(([, pattern]) => pattern.test(body));
  if (shape) return shape[0];
  if (han.test(body)) {
    if (body.length <= 6) return 'han-short';
    return body.length <= 16 ? 'han-phrase' : 'han-sentence';
  }
  return body.length <= 28 && !/[.,;]\s/.test(body) ? 'phrase' : 'sentence';
}
