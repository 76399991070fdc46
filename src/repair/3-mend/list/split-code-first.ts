import { nameRowSign } from './name-row-sign.ts';

// A name as inline code has it, and the sign that sets it off: `green:`, `appendonly- `, `--port：`
const head =
  /([A-Za-z_@$#*.:<[{/-][\w@$#*./<>()[\]{}+=|&%'"-]{0,59}?)(：|（|: ?|- | - | — |— |——|→| → |=> )/y;
const endsItem = /[。；;.!！?？)）\]」”"'`]/;
const han = /\p{Script=Han}/u;

/**
 * Cut apart items that all start with inline code: the extractor writes them without anything
 * between them.
 *
 *     green:所有分片都正常。yellow:主分片正常。red:主分片异常。
 *
 * The first item's name and the sign after it are the pattern; another item starts where a
 * sentence, or Chinese text, ends and the pattern comes again.
 *
 * @returns The items' texts, one where the line cannot be cut with certainty.
 */
export function splitCodeFirst(text: string): string[] {
  const sign = nameRowSign(text);
  if (sign) return splitBefore(text, sign);
  const first = headAt(text, 0);
  if (!first || first.name.length > 40) return [text];
  const starts = [0];
  for (let i = first.end + 1; i < text.length; i++) {
    if (!canStart(text, i)) continue;
    const next = headAt(text, i);
    if (!next || next.sign !== first.sign) continue;
    starts.push(i);
    i = next.end;
  }
  return starts.map((start, i) => text.slice(start, starts[i + 1]).trim());
}

function headAt(text: string, at: number): { name: string; sign: string; end: number } | undefined {
  head.lastIndex = at;
  const match = head.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  return { name: match[1], sign: match[2].trim(), end: at + match[0].length };
}

/** An item may start after the end of a sentence, or where Chinese text runs into a name. */
function canStart(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (/\w/.test(before) || !/[\w@$#*.:<[{/-]/.test(text.charAt(at))) return false;
  return endsItem.test(before) || han.test(before);
}

function splitBefore(text: string, sign: string): string[] {
  return text
    .split(sign)
    .slice(1)
    .map((name) => sign + name);
}
