import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { TAGS, tagOf } from '../../../../src/repair/1-evidence/tags.ts';
import { claimTables } from '../../../../src/repair/2-blocks/claim/claim-tables.ts';

const SIZE = TAGS.length;

/** Tag lines, one of them at some lead over a table, and see whether one is claimed. */
function claim(source: string, tagged: string, lead: number, place = 0): boolean {
  const lines = splitLines(source);
  const tags = Uint8Array.from(tagged, tagOf);
  const local = new Float64Array(lines.length * SIZE);
  local[place * SIZE + (tags[place] ?? 0)] = lead;
  const boundaries = new Uint8Array(lines.length);
  const transitions = new Float64Array((SIZE + 1) * SIZE);
  return claimTables(lines, tags, { local, transitions, boundaries });
}

describe('claimTables', () => {
  it('claims what is nearly a table as a whole', () => {
    expect(claim('Type Kind\nint8 i8\n[]byte list', 'TtC', 0)).toBe(true);
    expect(claim('名称 版本\ngolang 1.10\ndocker 18', 'HCc', 6)).toBe(true);
  });

  it('leaves what is rather something else', () => {
    expect(claim('Type Kind\nint8 i8\n[]byte list', 'Ccc', 8)).toBe(false);
  });

  it('leaves a run with a line that is much rather something else', () => {
    expect(claim('Type Kind\nint8 i8\n[]byte list', 'TtC', 4, 2)).toBe(true);
    expect(claim('Type Kind\nint8 i8\n[]byte list', 'TtC', 5, 2)).toBe(false);
  });

  it('claims no run whose first line names no columns', () => {
    expect(claim('ip: 10.1.0.1 up\nip: 10.1.0.2 up\nlo down', 'Ccc', 1)).toBe(false);
    expect(claim('Name Kind\nint\nint8 i8', 'TtC', 1)).toBe(false);
    expect(claim('Node controller\nRoute controller\nPod controller', 'Ccc', 1)).toBe(false);
  });

  it('claims no statement', () => {
    expect(claim('SELECT DISTINCT\nname, age\nFROM people;', 'Ccc', 1)).toBe(false);
    expect(claim('SELECT DISTINCT\nname, age\nFROM people', 'Ccc', 1)).toBe(true);
  });

  it('changes nothing where the table is whole', () => {
    expect(claim('Type Kind\nint8 i8\n[]byte list', 'Ttt', 0)).toBe(false);
  });
});
