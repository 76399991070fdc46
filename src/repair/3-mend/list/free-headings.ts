import type { Line } from '../../1-evidence/line.ts';
import type { Block } from '../../2-blocks/block.ts';
import { ITEM_MARKER } from './item-marker.ts';

const ENDS_OPEN = /[:：]$/;
const SENTENCE = /[。.;；,，、:：!！?？]$/;
/** Longer lines are no heading. */
const MAX_HEADING_LENGTH = 50;
/** Fewer headings of the same form may be a coincidence. */
const MIN_ALIKE = 2;
// eBPF 调度代码: a name, a space, and Han at the end
const NAME_APART = /^[\w.()-]+ .*\p{Script=Han}$/u;

/** The form of a name: `app.use()` → `a.a()`, `v-else` → `a-a`; undefined without marks. */
function makeOf(text: string): string | undefined {
  const name = text.trim();
  if (/\s/.test(name) || /\p{Script=Han}/u.test(name)) return undefined;
  const make = name.replace(/[A-Za-z]+/g, 'a').replace(/\d+/g, '0');
  return /^[a0]*$/.test(make) ? undefined : make;
}

function countMakes(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, lines } of blocks) {
    const make = kind === 'heading' ? makeOf(lines[0]?.text ?? '') : undefined;
    if (make !== undefined) counts.set(make, (counts.get(make) ?? 0) + 1);
  }
  return counts;
}

/** A short line without a marker at the end of a list. */
function lastLine({ kind, pinned, lines }: Block): Line | undefined {
  const line = lines.at(-1);
  const before = lines.at(-2);
  if (kind !== 'list' || pinned || !line || !before) return undefined;
  const isWhole = line.part === 0 && before.number !== line.number;
  const text = line.text.trim();
  const isShort =
    text.length <= MAX_HEADING_LENGTH &&
    !SENTENCE.test(text) &&
    !ITEM_MARKER.trafilatura.test(line.text);
  return isWhole && isShort ? line : undefined;
}

/**
 * Find headings that were taken for a continuation of the item before them.
 *
 *     - 参考插件
 *     app.mixin()        ← a heading, as `app.use()` and `app.version()` are
 *     注册一个混入。
 *
 * An extractor that keeps items whole leaves no rest of an item on a line of its own. One that
 * breaks them before code leaves no space behind that code: a name with a space behind it is none.
 *
 * @param blocks All blocks of a text.
 * @param keepsItems Items are whole in this text.
 */
export function freeHeadings(blocks: readonly Block[], keepsItems: boolean): readonly Block[] {
  const makes = countMakes(blocks);
  return blocks.flatMap((block, index) => {
    const line = lastLine(block);
    const next = blocks[index + 1]?.kind;
    if (!line || !isHeading(line.text, block.lines.at(-2)?.text ?? '', next)) return [block];
    const heading: Block = { ...block, kind: 'heading', lines: [line] };
    return [{ ...block, lines: block.lines.slice(0, -1) }, heading];
  });

  function isHeading(text: string, before: string, next: Block['kind'] | undefined): boolean {
    if (keepsItems) return next === 'paragraph';
    if (ENDS_OPEN.test(before.trim())) return false;
    if (next === 'code') return NAME_APART.test(text.trim());
    const make = makeOf(text);
    return next === 'paragraph' && make !== undefined && (makes.get(make) ?? 0) >= MIN_ALIKE;
  }
}
