import { readdirSync, readFileSync } from 'node:fs';

/** A diagram of the gold articles, e.g. `004:203`. */
export interface SeedDiagram {
  readonly name: string;
  readonly source: string;
}

/** The text of a fenced `mermaid` block. */
const FENCE = /^```mermaid\n([\s\S]*?)^```$/gm;

/** All diagrams of the five seed articles. */
export function seedDiagrams(): SeedDiagram[] {
  const folder = new URL('../../fixtures/gold/', import.meta.url);
  return readdirSync(folder).flatMap((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return [...text.matchAll(FENCE)].map((match) => ({
      name: `${file.slice(0, 3)}:${text.slice(0, match.index).split('\n').length}`,
      source: match[1] ?? '',
    }));
  });
}
