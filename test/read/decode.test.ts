import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Decoded, decode } from '../../src/read/decode.ts';

const bad = (found: Decoded): string[] => (found.ok ? [] : [found.ruleId, found.reason]);

test('UTF-8 and UTF-16 come back as they were, without their marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (written) => {
      const text = written.replaceAll('\0', '').replace(/^\ufeff+/, '');
      const big = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
      for (const bytes of [
        ...[
          Buffer.from(text),
          Buffer.from(`\ufeff${text}`),
          Buffer.from(`\ufeff${text}`, 'utf16le'),
        ],
        big,
      ])
        expect(decode(bytes)).toEqual({ ok: true, text });
    }),
  );
});

test.each([
  ['in the first line', [0xff, 0x61], 'Invalid UTF-8 in line 1'],
  ['behind two line breaks', [0x61, 0x0a, 0x0a, 0xd6, 0xd0, 0x0a], 'Invalid UTF-8 in line 3'],
  ['half of a character at the end', [0x61, 0x0a, 0xe4, 0xb8], 'Invalid UTF-8 in line 2'],
  ['half of one before text', [0xe4, 0xb8, 0x0a, 0x0a], 'Invalid UTF-8 in line 1'],
  ['half of a unit', [0xff, 0xfe, 0x61], 'Invalid UTF-16LE'],
])('other bytes are told by their line: %s', (_, bytes, reason) => {
  expect(bad(decode(Uint8Array.from(bytes)))).toEqual(['read-encoding', reason]);
});

test('bytes of a program are no text', () => {
  expect(bad(decode(Uint8Array.of(0x61, 0x0a, 0, 0x62)))).toEqual([
    'read-binary',
    'Unexpected NUL byte in line 2: the file is binary, or UTF-16 without a byte order mark',
  ]);
  expect(bad(decode(Uint8Array.of(0x61, 0, 0xff)))[1]).toBe('The file is binary: NUL bytes');
  const late = new Uint8Array(8002).fill(0x61).with(8000, 0).with(8001, 0xff);
  expect(bad(decode(late))[0]).toBe('read-encoding');
  expect(bad(decode(late.with(7999, 0)))[0]).toBe('read-binary');
});
