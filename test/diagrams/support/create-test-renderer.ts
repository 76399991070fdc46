import path from 'node:path';
import {
  createDiagramRenderer,
  type DiagramRendererOptions,
} from '../../../src/diagrams/create-diagram-renderer.ts';
import type { DiagramRenderer } from '../../../src/types/diagram.ts';

/** Unpacked once for all tests; drawings are only cached where a test gives its own folder. */
const browserCache: string = path.resolve(
  import.meta.dirname,
  '../../../node_modules/.cache/kintsugi',
);

/** A renderer as the build makes it. */
export function createTestRenderer(
  options: Partial<DiagramRendererOptions> & { readonly cacheDir: string },
): DiagramRenderer {
  return createDiagramRenderer({
    browserDir: browserCache,
    executablePath: undefined,
    timeoutMs: 10_000,
    maxEdges: 500,
    maxTextSize: 50_000,
    notify: () => undefined,
    ...options,
  });
}
