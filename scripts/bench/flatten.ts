const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;
const FENCE = /^```/;
/** A heading's and a quote's; trafilatura keeps the dash of an item and the pipes of a row. */
const BLOCK_MARK = /^(?:#{1,6}|>) /;
const INLINE_MARK = /\*\*|`|\[([^\]]*)\]\([^)]*\)/g;

/**
 * Take an article's markup away as trafilatura 2.0 does: no marks of headings, quotes, code or words, no
 * empty lines, no white space before a line.
 */
export function flatten(markdown: string): string {
  const lines = markdown.replace(FRONT_MATTER, '').split('\n');
  const flat: string[] = [];
  let isCode = false;
  for (const line of lines) {
    if (FENCE.test(line)) isCode = !isCode;
    else if (line.trim() !== '') flat.push(isCode ? line.trim() : plain(line));
  }
  return `${flat.join('\n')}\n`;
}

function plain(line: string): string {
  return line.replace(BLOCK_MARK, '').replace(INLINE_MARK, '$1').trim();
}
