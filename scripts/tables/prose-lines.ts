/** The lines of an ideal text outside code and tables, without marks. */
export function proseLines(markdown: string): readonly string[] {
  let isCode = false;
  return markdown.split('\n').flatMap((line) => {
    const isFence = /^\s*(?:```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    if (isFence || isCode || /^\s*\|/.test(line)) return [];
    return line
      .replace(/^\s*(?:[-*+>#]+|\d+[.)])\s+/, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[`*]/g, '')
      .trim();
  });
}
