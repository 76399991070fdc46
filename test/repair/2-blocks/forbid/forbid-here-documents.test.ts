import { expect, test } from 'vitest';
import { forbidHereDocuments } from '../../../../src/repair/2-blocks/forbid/forbid-here-documents.ts';
import { linesWithout } from '../allowed-tags.ts';

/** The lines that may not be paragraphs. */
function forbidden(text: string): readonly string[] {
  return linesWithout('P', forbidHereDocuments, text);
}

test.each([
  ['a word', 'cat <<EOF | tee a.txt\nWhat is new\nEOF\nThat writes a file.\n', 'EOF'],
  ['a quoted word', "cat > a.txt <<-'END'\nWhat is new\nEND\nThat writes a file.\n", 'END'],
])('a document in a command is code to its end: %s', (_, text, end) => {
  expect(forbidden(text)).toEqual(['What is new', end]);
});

test.each([
  ['what has no end', 'cat <<EOF\nWhat is new\nThat writes a file.\n'],
  ['a shift', 'x = 1 << n\nThat is what it does.\n'],
  ['a word without a command', 'What is new\nEOF\n'],
])('leaves %s', (_, text) => {
  expect(forbidden(text)).toEqual([]);
});
