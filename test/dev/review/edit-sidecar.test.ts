import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editSidecar } from '../../../src/dev/review/edit-sidecar.ts';
import { makeEntry } from '../../../src/dev/review/make-entry.ts';
import { findOverrides } from '../../../src/read/overrides/find-overrides.ts';
import type { FilePath } from '../../../src/types/brand.ts';

const path = 'a.repair.yml' as FilePath;

const FILE = `# What I know better.
- at: first
  as: code
  lang: go

# The second one.
- { at: "second", as: table }
- at: third # why
  as: list
`;

function offsetOf(text: string): number {
  return FILE.indexOf(text);
}

test('puts an entry at the end and leaves the rest to the character', () => {
  const added = '- { at: "x", as: asis }';
  expect(editSidecar('', [], added)).toBe(`${added}\n`);
  expect(editSidecar(FILE, [], added)).toBe(`${FILE}${added}\n`);
  expect(editSidecar(FILE.trimEnd(), [], added)).toBe(`${FILE}${added}\n`);
  expect(editSidecar('# nothing yet\n', [], added)).toBe(`# nothing yet\n${added}\n`);
});

test('takes entries out with their lines only', () => {
  expect(editSidecar(FILE, [offsetOf('at: first')], undefined)).toBe(
    FILE.replace('- at: first\n  as: code\n  lang: go\n', ''),
  );
  expect(editSidecar(FILE, [offsetOf('{ at: "sec')], undefined)).toBe(
    FILE.replace('- { at: "second", as: table }\n', ''),
  );
  expect(editSidecar(FILE, [offsetOf('at: first'), offsetOf('at: third')], undefined)).toBe(
    '# What I know better.\n\n# The second one.\n- { at: "second", as: table }\n',
  );
});

test.each(['[{ at: a, as: code }]', 'at: a', '- "open', 'a text'])(
  'leaves %j to a person',
  (text) => expect(editSidecar(text, [], '- { at: "x", as: asis }')).toBeUndefined(),
);

test('an entry finds its lines again, whatever the article says', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '}',
      'same',
      ' same ',
      '- item',
      '"quoted": {x}',
      '# no, comment',
      '…',
      'end…',
    ),
    fc.string({ unit: 'grapheme', maxLength: 150 }).map((text) => text.replace(/[\r\n]/g, ' ')),
  );
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.nat(),
      fc.nat(),
      (lines, a, b) => {
        const first = a % lines.length;
        const last = first + (b % (lines.length - first));
        const entry = makeEntry({ lines, firstLine: 3 }, [first, last], {
          as: 'code',
          lang: 'c++',
        });
        const filled = [...lines.keys()].filter(
          (at) => at >= first && at <= last && lines[at]?.trim() !== '',
        );
        if (filled.length === 0) {
          expect(entry).toBeUndefined();
          return;
        }
        const sidecar = { path, text: editSidecar('', [], entry) ?? '' };
        const found = findOverrides(sidecar, lines.join('\n'), 3);
        expect(found.messages).toEqual([]);
        expect(found.overrides).toEqual([
          { lines: [(filled[0] ?? 0) + 1, (filled.at(-1) ?? 0) + 1], as: 'code', lang: 'c++' },
        ]);
      },
    ),
  );
});
