import { dirname, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';

/**
 * What stays where it is: it is large and rarely wanted, brings files that are no modules, or loads
 * itself in parts. All are dependencies of ours, so that they are found from a folder of the package.
 */
const LEFT_OUT =
  /^(?:vite|rolldown|lightningcss|mermaid|puppeteer-core|@mermaid-js\/.+|@sparticuz\/.+|shiki\/(?:langs|themes))$/;

/** What `kintsugi.js` and worker threads begin with. */
const ENTRIES = {
  cli: 'src/cli.ts',
  'is-current': 'src/program/is-current.ts',
  'worker-tasks': 'src/build/worker-tasks.ts',
};

/** What was written, and what it was made of, as absolute paths. */
export interface WrittenProgram {
  readonly files: readonly string[];
  readonly modules: readonly string[];
}

/**
 * Write the program as few files.
 *
 * @param root Folder of the package, absolute.
 * @param folder Where to, absolute.
 * @param version Names its code.
 */
export async function writeProgram(
  root: string,
  folder: string,
  version: string,
): Promise<WrittenProgram> {
  const build = await rolldown({
    cwd: root,
    input: ENTRIES,
    platform: 'node',
    tsconfig: false,
    external: LEFT_OUT,
    logLevel: 'silent',
    plugins: [bundledModule(root, version), urlsOfSources()],
  });
  const { output } = await build.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  const modules = (await build.watchFiles).filter(isAbsolute);
  await build.close();
  return { files: output.map(({ fileName }) => join(folder, fileName)), modules };
}

/** Tells the program that it was bundled. */
function bundledModule(root: string, version: string): Plugin {
  const id = join(root, 'src/util/bundled.ts');
  const tasks = `new URL('worker-tasks.mjs', import.meta.url).href`;
  const code = `export const bundled = { version: '${version}', workerTasks: ${tasks} };`;
  return { name: 'bundled', load: { filter: { id }, handler: () => ({ code, moduleType: 'js' }) } };
}

/** What a module finds beside itself stays there. */
function urlsOfSources(): Plugin {
  return {
    name: 'urls-of-sources',
    transform: {
      filter: { code: /import\.meta\.(?:url|dirname)/, id: { exclude: /src\/util\/bundled\.ts$/ } },
      handler: (code, id) =>
        code
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
    },
  };
}
