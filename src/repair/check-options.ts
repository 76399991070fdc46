import type { Override, RepairOptions } from '../types/repair.ts';

const KINDS: Readonly<Record<Override['as'], true>> = {
  heading: true,
  paragraph: true,
  list: true,
  blockquote: true,
  code: true,
  mermaid: true,
  table: true,
  thematicBreak: true,
  html: true,
  boilerplate: true,
  asis: true,
};

/**
 * Check the arguments of `repair`, which may come from JavaScript without types.
 *
 * @throws {TypeError} Names the first invalid argument, its value, and what would fit.
 */
export function checkOptions(source: string, { threshold, overrides }: RepairOptions): void {
  if (typeof source !== 'string') refuse('The text', source, 'a string');
  if (threshold !== undefined && !(threshold >= 0 && threshold <= 1))
    refuse('Option `threshold`', threshold, 'a number from 0 to 1');
  for (const [index, { lines, as }] of (overrides ?? []).entries()) {
    const name = `overrides[${index}]`;
    if (!Object.hasOwn(KINDS, as)) {
      refuse(`Option \`${name}.as\``, as, `one of ${Object.keys(KINDS).map(quoted).join(', ')}`);
    }
    if (!areLines(lines)) {
      refuse(`Option \`${name}.lines\``, lines, 'two line numbers from 1 on, in order');
    }
  }
}

function areLines(lines: unknown): boolean {
  if (!Array.isArray(lines) || lines.length !== 2 || !lines.every(Number.isInteger)) return false;
  return lines[0] >= 1 && lines[1] >= lines[0];
}

function quoted(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function refuse(name: string, actual: unknown, expected: string): never {
  throw new TypeError(`${name} is ${quoted(actual)}, expected ${expected}`);
}
