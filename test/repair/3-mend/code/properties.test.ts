import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreCodeLine } from '../../../../src/repair/1-evidence/code-lines/score-code-line.ts';
import { indentCode } from '../../../../src/repair/3-mend/code/indent-code.ts';
import { detectLanguages } from '../../../../src/repair/languages/detect-languages.ts';

const LANGUAGES =
  'go java javascript typescript c cpp csharp rust json css protobuf nginx php kotlin bash python yaml xml html vue mermaid makefile dockerfile sql ini toml diff text ruby lua elixir cmake markdown nonsense'.split(
    ' ',
  );
const PIECES =
  '{ } ( ) [ ] < > </ /> <a <script> </script> " \' ` """ /* */ // # -- \\ ; , : | && = => -> - $ @ % case default: if else do done fi then end def class for while switch key: key:| - a x 1 中文 EOF <<EOF --- ```'.split(
    ' ',
  );
const line = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((parts) => parts.join('')),
);
const lines = fc.array(
  line.map((text) => text.replace(/[\n\r\u2028\u2029]/g, ' ')),
  { maxLength: 30 },
);

test('indentation changes nothing but white space at line starts, in any language', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(...LANGUAGES), (source, lang) => {
      const out = indentCode(source, lang);
      expect(out.map((text) => text.trimStart())).toEqual(source.map((text) => text.trimStart()));
      expect(indentCode(out, lang)).toEqual(out);
    }),
    { numRuns: 1500 },
  );
});

test('every block of every document gets a language and a confidence', () => {
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 4 }), fc.string(), (blocks, before) => {
      const found = detectLanguages(
        blocks.map((block) => ({ lines: block, before, hasIndentation: false })),
      );
      expect(found).toHaveLength(blocks.length);
      for (const { lang, confidence } of found) {
        expect(lang).toMatch(/^[a-z]+$/);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});

test('a score is a finite number for any line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(Number.isFinite(scoreCodeLine(text))).toBe(true);
    }),
  );
});

const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ['open braces', '{'],
  ['closing braces', '}'],
  ['mixed brackets', '([{]'],
  ['quotes', '"\\"\''],
  ['slashes', '=/[('],
  ['spaces', 'a  '],
  ['colons', 'a: '],
  ['tags', '<script>'],
  ['cases', 'case x in;'],
  ['documents', '<<EOF '],
  ['prompts', '> '],
  ['last branches', '└── '],
  ['types', 'A<'],
  ['members', ': a(1),'],
];

// `scripts/bench-linear.ts` measures that the time of such code grows with its length only.
test.each(HOSTILE)('takes %s for code, as one line and as many', (_, unit) => {
  const many = Array.from({ length: 300 }, () => unit.trim());
  const one = [unit.repeat(2000)];
  for (const lang of LANGUAGES) {
    expect(indentCode(many, lang).every((line) => line.trim() === unit.trim())).toBe(true);
    expect(indentCode(one, lang)[0]?.trim() === one[0]?.trim()).toBe(true);
  }
  const blocks = [many, one].map((lines) => ({ lines, before: '', hasIndentation: false }));
  expect(detectLanguages(blocks)).toHaveLength(2);
});
