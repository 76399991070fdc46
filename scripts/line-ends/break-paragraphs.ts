/** Where an extractor ends lines at the inline code of a paragraph. */
export type BreakStyle = 'none' | 'behind' | 'before' | 'first' | 'both';

/** A flattened text with its paragraphs broken, and what each of its lines has to do with the one above. */
export interface BrokenText {
  readonly lines: readonly string[];
  /** 0 for lines that are apart, else 1 and more for one of `SEAM_KINDS`. */
  readonly labels: readonly number[];
}

/** A line, and its label. */
type Part = readonly [text: string, label: number];

const APART = /^\s*(?:[-*+>|#]|\d+[.)] )/;
const FENCE = /^\s*(?:```|~~~)/;
const BEHIND = 1;
const BEFORE = 2;

function plainOf(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|__/g, '')
    .replaceAll(/\\(.)/g, '$1');
}

function squeeze(text: string): string {
  return text.replaceAll(/[\s`]+/g, '');
}

/** Cut a paragraph at its code. */
function cutAtCode(paragraph: string, style: BreakStyle): readonly Part[] {
  const parts: Part[] = [];
  let line = '';
  let label = 0;
  const end = (next: number): void => {
    if (line.trim() !== '') parts.push([line.trim(), parts.length === 0 ? 0 : label]);
    if (line.trim() !== '') label = next;
    line = '';
  };
  for (const [index, piece] of paragraph.split('`').entries()) {
    const isCode = index % 2 === 1;
    const isBefore = style === 'before' || style === 'both' || (style === 'first' && index === 1);
    if (isCode && isBefore) end(BEFORE);
    line += piece;
    if (isCode && style !== 'before') end(BEHIND);
  }
  end(0);
  return parts;
}

/** The paragraphs of a text that hold code, by their characters. */
function paragraphsOf(gold: string): ReadonlyMap<string, string> {
  const paragraphs = new Map<string, string>();
  let isFenced = false;
  for (const line of gold.split('\n')) {
    if (FENCE.test(line)) isFenced = !isFenced;
    if (isFenced || !line.includes('`') || APART.test(line)) continue;
    const plain = plainOf(line);
    paragraphs.set(squeeze(plain), plain);
  }
  return paragraphs;
}

/**
 * Break the paragraphs of a flattened text at their inline code, as versions of an extractor do.
 *
 * @param flat The flattened text.
 * @param gold The same text in Markdown: it says where code is.
 */
export function breakParagraphs(flat: string, gold: string, style: BreakStyle): BrokenText {
  const paragraphs = style === 'none' ? new Map<string, string>() : paragraphsOf(gold);
  const parts = flat.split('\n').flatMap((line): readonly Part[] => {
    const found = paragraphs.get(squeeze(line));
    return found === undefined ? [[line, 0]] : cutAtCode(found, style);
  });
  return { lines: parts.map(([text]) => text), labels: parts.map(([, label]) => label) };
}
