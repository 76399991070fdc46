import { findFenced } from './find-fenced.ts';
import { lineShape } from './line-shape.ts';
import type { LineContext } from './score-line.ts';

/** `code`, **strong**, [text](url): markup that flattened text has lost. */
const PHRASING =
  /`[^`\s][^`]{0,80}`|\*\*[^*\s][^*]{0,80}\*\*|\]\([^\s()]{1,200}\)|\w\]\[\w|\\[*_#[\]<>`~]/;

/**
 * Read every line with its shape and what stands around it, in one pass.
 *
 * Lines inside a code fence are `verbatim`: they vote for nothing. So do the lines of an HTML
 * block, from a `<` after a blank line to the next blank line.
 */
export function readLineContexts(source: string): readonly LineContext[] {
  const lines = source.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  const fenced = findFenced(lines);
  const contexts: LineContext[] = [];
  let isInHtml = false;
  let opens = true;
  for (const [index, line] of lines.entries()) {
    const shape = fenced[index] ?? lineShape(line);
    isInHtml = opens ? shape === 'html' : isInHtml && shape !== 'blank';
    contexts.push({
      shape: isInHtml ? 'html' : shape,
      isIndented: /^(?: {2}|\t)/.test(line),
      opens,
      closes: isBlank(lines[index + 1]),
      hasPhrasing: fenced[index] === undefined && PHRASING.test(line.slice(0, 800)),
    });
    opens = isBlank(line);
  }
  return contexts;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
