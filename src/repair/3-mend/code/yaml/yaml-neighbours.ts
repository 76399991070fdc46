import type { YamlLine } from '../../../languages/read-yaml-line.ts';
import { MAX_SEARCHED_LINES } from '../search-places.ts';
import { type KeyLook, keyLooks } from './key-look.ts';
import { lastItems } from './last-items.ts';
import { readYamlPairs, type YamlPairs } from './yaml-pairs.ts';

/** What is known around the line that is being attached. */
export interface YamlNeighbours {
  readonly before: YamlLine | undefined;
  readonly after: YamlLine | undefined;
  /** What the lines show for certain. */
  readonly pairs: YamlPairs;
  /** Whether an item that begins with this key comes later. */
  readonly comesAgain: (key: string) => boolean;
  readonly lookOf: (key: string) => KeyLook;
  /** Number of keys attached before that are remembered. */
  readonly memory: number;
}

const MEMORY = 192;
/** Lines of long blocks remember less, to keep their time in bounds. */
const MEMORY_IF_LONG = 16;

/**
 * Read what stands around each line of one YAML document, comments left out.
 *
 * @returns By index of the line.
 */
export function yamlNeighbours(lines: readonly YamlLine[]): (index: number) => YamlNeighbours {
  const pairs = readYamlPairs(lines);
  const again = lastItems(lines);
  const lookOf = keyLooks();
  const memory = lines.length > MAX_SEARCHED_LINES ? MEMORY_IF_LONG : MEMORY;
  return (index) => ({
    before: lines[index - 1],
    after: lines[index + 1],
    pairs,
    comesAgain: (key) => (again.get(key) ?? -1) > index,
    lookOf,
    memory,
  });
}
