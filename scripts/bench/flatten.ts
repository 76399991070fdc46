const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;
const DELIMITER_ROW = /^\|(?:\s*:?-+:?\s*\|)+$/;

/**
 * Take an article's markup away as text extractors do: no heading marks, no fences, no bullets, a
 * line for each cell.
 */
export function flatten(markdown: string): string {
  const lines = markdown.replace(FRONT_MATTER, '').split('\n');
  return lines.flatMap(flattenLine).join('\n');
}

function flattenLine(line: string): string[] {
  if (line.startsWith('```') || DELIMITER_ROW.test(line)) return [];
  if (line.startsWith('| ')) {
    const cells = line.split('|').slice(1, -1);
    return cells.map((cell) => plain(cell.trim()));
  }
  return [plain(line.replace(/^(?:#{1,6} |> |- )/, ''))];
}

function plain(text: string): string {
  return text.replace(/\*\*|`|\[([^\]]*)\]\([^)]*\)/g, '$1');
}
