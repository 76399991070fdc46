import type { Evidence } from '../../1-evidence/evidence.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const NOT_CODE = tagsOf('HPpLlTtQqMmX');
// cat <<EOF | kubectl apply -f -   cat > a.conf <<-'END'
const OPENS = /<<[-~]?\s*\\?(['"]?)([A-Za-z_]\w*)\1/;
/** More lines are no document in a command. */
const MAX_LINES = 300;

/**
 * Rule out all but code from below a command that opens a here-document to the line that ends it. No line of
 * prose is just such a word.
 *
 *     cat <<EOF
 *     Summary of the change
 *     EOF                     ← neither a heading nor a paragraph
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidHereDocuments(scores: Float64Array, { lines }: Evidence): void {
  let ends = -1;
  for (const [index, { text }] of lines.entries()) {
    if (index <= ends) {
      forbid(scores, index, NOT_CODE);
      continue;
    }
    if (!text.includes('<<')) continue;
    const word = OPENS.exec(text)?.[2];
    if (word === undefined) continue;
    const below = lines.slice(index + 1, index + 1 + MAX_LINES);
    const at = below.findIndex((line) => line.text.trim() === word);
    if (at >= 0) ends = index + 1 + at;
  }
}
