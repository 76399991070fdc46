import { UNIT } from './unit.ts';

const truth =
  /^(?:true|false|yes|no|是|否|有|无|不|支持|不支持|可选|必填|必选|required|optional|n\/a|none|null)$/i;
// In order: the first that fits.
const classes: readonly (readonly [string, RegExp])[] = [
  ['answer', /^(?:✅|❌|✔|✓|✗|✘|☑|⭐|★|☆|❎)(?:\p{Extended_Pictographic}|\p{So}|\uFE0F|\u200d)*$/u],
  ['emoji', /^(?!\d)(?:\p{Extended_Pictographic}|\p{So}|\uFE0F|\u200d)+$/u],
  ['unit', UNIT],
  ['mark', /^[^\p{L}\p{N}]+$/u],
  ['number', /^[-+~<>≥≤≈=]*\d[\d,]*(?:\.\d+)?$/],
  ['quantity', /^[-+~<>≥≤≈=]*\d[\d,.]*[%a-zA-Zμ/]{1,6}$/],
  ['date', /^\d{2,4}[-/.:]\d{1,2}(?:[-/.:]\d{1,2})?$/],
  ['version', /^[vV]?\d+(?:\.(?:\d+|x))+[\w.+-]*$/],
  ['letter', /^[A-Za-z]$/],
  ['truth', truth],
  [
    'type',
    /^(?:string|str|int\d*|uint\d*|integer|long|float\d*|double|bool(?:ean)?|bytes?|array|object|map|list|number|enum|void|any|duration)(?:\[\])?$/i,
  ],
  [
    'function',
    /^(?:a|an|the|of|to|in|on|for|and|or|is|are|be|by|with|as|at|from|that|this|it|if|when|not|can|will|which|its|into|than|per|via|has|have|does|do|was|but|all|you|your|we|must|should|only|each)$/,
  ],
  ['path', /^(?:https?:\/\/|\.{0,2}\/|~\/)\S+$/],
  ['flag', /^--?[a-zA-Z][\w-]*[,=]?\S*$/],
  ['code', /^(?:\S*[_<>[\]{}$=@\\]\S*|\S*[a-z][A-Z]\S*|[\w-]+(?:[./:]+[\w-]+)+|\S*\(\)\S*)[,;]?$/],
  ['upper', /^[A-Z][A-Z0-9]+[,.;:]?$/],
  ['name', /^[A-Z][\w+#'’-]*[,.;:]?$/],
  ['word', /^[a-z][\w'’-]*[,.;:]?$/],
];
const allHan = /^[\u4e00-\u9fff]+$/;
const han = /\p{Script=Han}/u;
const latin = /[A-Za-z]/;

/** A coarse class of a token: where cells are joined by one space, classes tell them apart. */
export function tokenClass(token: string): string {
  const body = token.slice(0, 80);
  if (allHan.test(body)) return truth.test(body) ? 'truth' : hanClass(body);
  const found = classes.find(([, pattern]) => pattern.test(body));
  if (found) return found[0];
  if (!han.test(body)) return 'other';
  if (latin.test(body)) return 'mixed';
  return hanClass(body);
}

function hanClass({ length }: string): string {
  if (length === 1) return 'han1';
  return length <= 4 ? 'han2' : length <= 8 ? 'han4' : 'han8';
}
