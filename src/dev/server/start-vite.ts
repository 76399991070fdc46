import { mkdirSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { makeFolders } from '../../util/files/make-folders.ts';

/**
 * Start Vite behind a server of ours: it transforms client scripts, loads changed templates, has
 * the socket to the browser and the overlay, and watches files.
 *
 * Its root is an empty folder and what it may read is named, so that it serves nothing else.
 *
 * @param server Gets Vite's socket.
 * @param packageRoot Folder that holds `src/`.
 * @param emptyDir Absolute path; made where it is missing.
 */
export async function startVite(
  server: Server,
  packageRoot: string,
  emptyDir: string,
): Promise<ViteDevServer> {
  makeFolders(emptyDir, { mkdirSync, statSync });
  const { createServer } = await import('vite');
  const vite = dirname(createRequire(import.meta.url).resolve('vite/package.json'));
  return createServer({
    configFile: false,
    root: emptyDir,
    cacheDir: join(emptyDir, 'vite'),
    appType: 'custom',
    publicDir: false,
    logLevel: 'error',
    clearScreen: false,
    // Without this, Vite would take up the project's own settings.
    css: { postcss: { plugins: [] } },
    optimizeDeps: { noDiscovery: true, include: [] },
    server: {
      middlewareMode: { server },
      hmr: { server },
      cors: false,
      watch: { ignoreInitial: true, ignored: ['**/node_modules/**', '**/.git/**', '**/.cache/**'] },
      fs: { strict: true, allow: [join(packageRoot, 'src/client'), join(vite, 'dist/client')] },
    },
  });
}
