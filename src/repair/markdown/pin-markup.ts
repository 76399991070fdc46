import type { Edit, MendedBlock, Override, RepairResult } from '../../types/repair.ts';
import { applyEdits } from '../../util/text/apply-edits.ts';

/** `## Title ##`, `##Title`, `Title`: marks, text. */
const HEADING = /^[ \t]{0,3}(#{0,6})[ \t]*(.*?)(?:[ \t]+#+)?[ \t]*$/;
/** The line under a heading: `=====`. */
const UNDERLINE = /^[ \t]{0,3}(?:=+|-+)[ \t]*$/;
/** ` ```go title="a" `: fence, language, rest. */
const FENCE = /^([ \t]{0,3}(?:`{3,}|~{3,})[ \t]*)([^\s`]*)/;

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((found) => ({ text: found[0], start: found.index }));
}

/** Give every line of a text the depth that a person says, whatever marks it has. */
export function pinHeadings(
  text: string,
  override: Override,
  was: number | undefined,
): RepairResult {
  const depth = override.depth ?? was ?? 2;
  const mark = `${'#'.repeat(depth)} `;
  const edits: Edit[] = [];
  const lines = linesOf(text).filter(({ text: line }) => line.trim() !== '');
  for (const [at, { text: line, start }] of lines.entries()) {
    const isUnderline = at > 0 && UNDERLINE.test(line);
    const end = start + line.length;
    const title = isUnderline ? '' : (HEADING.exec(line)?.[2] ?? line);
    const from = start + line.indexOf(title);
    const gap = at > 0 && !isUnderline ? '\n' : '';
    if (isUnderline) edits.push(edit(start, end, ''));
    else {
      if (text.slice(start, from) !== mark || gap) edits.push(edit(start, from, `${gap}${mark}`));
      if (from + title.length < end) edits.push(edit(from + title.length, end, ''));
    }
  }
  const reason = `heading of depth ${depth}, as decided`;
  return result(text, edits, override, { kind: 'heading', depth, rule: 'heading', reason });

  function edit(start: number, end: number, fresh: string): Edit {
    return { start, end, text: fresh, rule: 'heading', confidence: 1 };
  }
}

/** Give a fenced block the language that a person says; undefined where there is no fence. */
export function pinFence(text: string, override: Override): RepairResult | undefined {
  const [first, ...rest] = linesOf(text);
  const found = first && FENCE.exec(first.text);
  if (!first || !found || rest.length === 0) return undefined;
  const [, fence = '', was = ''] = found;
  const lang = override.lang ?? was;
  const start = first.start + fence.length;
  const edits: Edit[] =
    lang === was
      ? []
      : [{ start, end: start + was.length, text: lang, rule: 'code-fence', confidence: 1 }];
  const kind = lang === 'mermaid' ? 'mermaid' : 'code';
  const reason = `${lang === '' ? 'code' : `code in ${lang}`}, as decided`;
  return result(text, edits, override, { kind, lang, rule: 'code-fence', reason });
}

function result(
  text: string,
  edits: readonly Edit[],
  { lines }: Override,
  block: Pick<MendedBlock, 'kind' | 'rule' | 'reason' | 'depth' | 'lang'>,
): RepairResult {
  const changed = edits.length > 0;
  const decided = { ...block, lines, changed, confidence: 1 };
  return { markdown: applyEdits(text, edits), edits, blocks: [decided], messages: [], dropped: [] };
}
