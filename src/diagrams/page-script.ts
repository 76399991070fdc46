import { readFile } from 'node:fs/promises';
import { bundled } from '../util/files/bundled.ts';

/**
 * The script that a page runs to draw diagrams, after Mermaid's own.
 *
 * The bundler is large: a program that was bundled with the script does not load it.
 */
export async function pageScript(): Promise<string> {
  if (bundled) return readFile(bundled.diagramPage, 'utf8');
  const { bundlePage } = await import('./bundle-page.ts');
  return bundlePage();
}
