import type { ContainerInfo, ContainerLine } from './container-lines.ts';

/** A container: its first and its last line. */
export interface Container {
  readonly open: ContainerLine & { readonly info: ContainerInfo };
  readonly close: ContainerLine;
}

/** More containers inside each other are none that people write. */
const MAX_DEPTH = 20;

/**
 * Match the lines that begin containers with those that end them.
 *
 * A line ends the innermost container with as many colons, else the innermost with fewer. What never
 * ends, ends nothing or has an unknown name is in no container.
 *
 * @param lines From `findContainerLines`, without those that are code.
 * @returns In the order of their last lines.
 */
export function matchContainers(lines: readonly ContainerLine[]): readonly Container[] {
  const open: Container['open'][] = [];
  const found: Container[] = [];
  for (const line of lines) {
    if (line.info) {
      open.push({ ...line, info: line.info });
      if (open.length > MAX_DEPTH) open.shift();
      continue;
    }
    const equal = open.findLastIndex(({ colons }) => colons === line.colons);
    const at = equal === -1 ? open.findLastIndex(({ colons }) => colons < line.colons) : equal;
    const [begin] = at === -1 ? [] : open.splice(at);
    if (begin && begin.info.kind !== 'unknown') found.push({ open: begin, close: line });
  }
  return found;
}
