import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeVersion } from './cache/code-version.ts';
import type { DrawingContext } from './cache/drawing-key.ts';
import type { DrawingLimits } from './drawing-limits.ts';
import { DARK, LIGHT } from './palettes.ts';

/**
 * Collect what all drawings of a build depend on besides their sources and the browser.
 *
 * @param css Of the fonts that drawings are measured with.
 */
export function drawingContext(limits: DrawingLimits, css: string): DrawingContext {
  const { maxEdges, maxTextSize, mermaid } = limits;
  return {
    harness: codeVersion(import.meta.dirname),
    mermaid: mermaidVersion(),
    fonts: [css],
    palettes: [LIGHT, DARK],
    limits: { maxEdges, maxTextSize, mermaid },
  };
}

function mermaidVersion(): string {
  const entry = fileURLToPath(import.meta.resolve('mermaid'));
  const manifest = path.join(path.dirname(entry), '..', 'package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}
