import type { Line } from '../1-evidence/line.ts';
import { sliceLine } from '../1-evidence/slice-line.ts';
import type { Block } from './block.ts';
import { depthAfter } from './depth-after.ts';

// level: "INFO", format = true, count: 100: a setting whose value has ended
const SETTING = /^\s*(?:- )?(?:"[\w.-]+"|[\w.-]+)(?:: | = )(?:true|false|\d+|"[^"]*")(?=\S)/;
// level: INFO: one whose value may go on
const OPEN_SETTING = /^\s*(?:- )?(?:"[\w.-]+"|[\w.-]+): \w+(?=\[)/;
// [providers.file]
const SECTION = /^\[{1,2}[A-Za-z][\w.-]*\]{1,2}$/;
// [log], --ping=true, labels:, {, # values.yaml: what settings begin with
const BEGINS_SETTINGS =
  /^(?:\[{1,2}[A-Za-z][\w.-]*\]{1,2}$|--[A-Za-z][\w.-]+(?:=|$)|[A-Za-z][\w-]*:$|[{[]$|# \S)/;
// [log], format = "json"
const TOML = /^\s*(?:\[|[\w."-]+ = )/;
// import, export, a class, a package, a documented thing, a prompt, a note in SQL
const BEGINS_CODE =
  /^(?:import [\w{*"'(]|export (?:default|const|function)\b|public class |package [\w.]+;?$|\/\*\*$|\$ [a-z]|-- \S)/;
// }# Another one   what closes code, and a comment without the space that people put before it
const BEGINS_NOTE = /^[)}\]]+;?(?=(?:#|\/\/) \S)/;
// An object after an object.
const OBJECTS = /^\}\{$/;
const ENDS_CODE = /[)}\];>"](?=[^\s)}\];,.:])/g;
/** Longer lines are not cut. */
const MAX_LINE_LENGTH = 400;

/** How a block begins, if that tells it: its first two words. */
function openingOf(lines: readonly Line[]): string | undefined {
  return /^\S+ \S+/.exec(lines[0]?.text.trimStart() ?? '')?.[0];
}

/** Where other settings begin in a line, -1 for nowhere. */
function settingsAt(text: string, next: string): number {
  const end = SETTING.exec(text)?.[0].length ?? 0;
  if (end > 0) return BEGINS_SETTINGS.test(text.slice(end)) ? end : -1;
  const open = OPEN_SETTING.exec(text)?.[0].length ?? 0;
  return open > 0 && SECTION.test(text.slice(open)) && TOML.test(next) ? open : -1;
}

/** Where a comment begins behind what closes code, above more of it; -1 for nowhere. */
function noteAt(text: string, depth: number, next: Line | undefined): number {
  const closed = next ? (BEGINS_NOTE.exec(text)?.[0].length ?? 0) : 0;
  return closed > 0 && depthAfter(depth, text.slice(0, closed)) === 0 ? closed : -1;
}

/** Where a program begins anew in a line that has ended what was open, -1 for nowhere. */
function programAt(text: string, depth: number, opening: string | undefined): number {
  for (const { index } of text.matchAll(ENDS_CODE)) {
    const at = index + 1;
    const rest = text.slice(at);
    const isAgain = opening !== undefined && rest.startsWith(opening);
    const isNew = isAgain || BEGINS_CODE.test(rest) || OBJECTS.test(text);
    if (isNew && depthAfter(depth, text.slice(0, at)) === 0) return at;
  }
  return -1;
}

/**
 * Part a block of code where another was glued to one of its lines: the extractor puts nothing
 * between two blocks that stand in one element.
 *
 *     level: INFO[log]             →   `level: INFO` and a block that begins with `[log]`
 *     }export default {            →   `}` and a block that begins with `export`
 *     }# Number                    →   `}` and a block that begins with a comment
 *
 * @param block A block of any kind.
 * @returns The block, or its parts.
 */
export function cutGluedCode(block: Block): readonly Block[] {
  if (block.kind !== 'code' || block.pinned || block.lines.length < 2) return [block];
  const opening = openingOf(block.lines);
  const parts: Line[][] = [[]];
  let depth = 0;
  for (const [index, line] of block.lines.entries()) {
    const { text } = line;
    const isRead = text.length <= MAX_LINE_LENGTH;
    const next = block.lines[index + 1];
    const found = isRead ? [settingsAt(text, next?.text ?? ''), noteAt(text, depth, next)] : [-1];
    const early = Math.max(...found);
    const at = early > 0 || !isRead ? early : programAt(text, depth, opening);
    if (at > 0) {
      parts.at(-1)?.push(sliceLine(line, 0, at, line.part));
      parts.push([sliceLine(line, at, text.length, line.part + 1)]);
      depth = depthAfter(0, text.slice(at));
    } else {
      parts.at(-1)?.push(line);
      depth = depthAfter(depth, text);
    }
  }
  return parts.length === 1 ? [block] : parts.map((lines) => ({ ...block, lines }));
}
