import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { AssetFile } from '../types/assets.ts';

/** Scripts as files; `entry` is the path of the one that a page loads. */
export interface BundledScripts {
  readonly entry: string;
  readonly files: readonly AssetFile[];
}

/** Bundle the scripts of a page for browsers. */
export async function bundleScripts(entryFile: URL): Promise<BundledScripts> {
  const build = await rolldown({
    input: { main: fileURLToPath(entryFile) },
    platform: 'browser',
    logLevel: 'warn',
  });
  const { output } = await build.generate({
    dir: 'assets',
    format: 'esm',
    minify: true,
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await build.close();
  const chunks = output.filter((part) => part.type === 'chunk');
  const files = chunks.map((chunk) => ({
    path: `assets/${chunk.fileName}`,
    bytes: Buffer.from(chunk.code),
  }));
  const entry = chunks.find((chunk) => chunk.isEntry)?.fileName ?? '';
  return { entry: `assets/${entry}`, files };
}
