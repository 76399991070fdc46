import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';

/** Modules of the package that Node begins with, and where what they load stands instead. */
const ENTRIES = { cli: 'src/cli.js', 'worker-tasks': 'src/build/worker-tasks.js' };
/** `node:fs`, `vite`, `shiki/langs`, `@scope/name`; no path on any system. */
const PACKAGE = /^(?:node:|@?[\w-]+(?:[/.]|$))/;
/** Beside `src/` and `templates/`. All bundled files lie in it, none deeper. */
const FOLDER = 'program';

/**
 * Let the command of the compiled package and its worker threads load few files: the package's own
 * modules are bundled, its dependencies stay packages. The modules stay for those who import them.
 *
 * @param lib Folder of the compiled package, absolute.
 * @returns The files that were written, relative to `lib`.
 */
export async function bundleLibrary(lib: string): Promise<readonly string[]> {
  const input = Object.entries(ENTRIES).map(([name, path]) => [name, join(lib, path)] as const);
  const build = await rolldown({
    cwd: lib,
    input: Object.fromEntries(input),
    platform: 'node',
    tsconfig: false,
    logLevel: 'silent',
    external: PACKAGE,
    plugins: [urlsOfModules(lib)],
  });
  const { output } = await build.write({
    dir: join(lib, FOLDER),
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await build.close();
  for (const [name, path] of Object.entries(ENTRIES)) beginWith(name, join(lib, path));
  return output.map(({ fileName }) => `${FOLDER}/${fileName}`);
}

/** What a module finds beside itself stays there. */
function urlsOfModules(lib: string): Plugin {
  return {
    name: 'urls-of-modules',
    transform: {
      filter: { code: /import\.meta\.(?:url|dirname)/ },
      handler: (code, id) => {
        const path = relative(lib, id).split(sep).join('/');
        const url = `new URL(${JSON.stringify(`../${path}`)}, import.meta.url).href`;
        const folder = `import.meta.dirname.replace(/${FOLDER}$/, ${JSON.stringify(dirname(path))})`;
        return code.replaceAll(/import\.meta\.(url|dirname)/g, (_, name) =>
          name === 'url' ? `(${url})` : `(${folder})`,
        );
      },
    },
  };
}

/** Have a module give what its bundled file does. */
function beginWith(name: string, path: string): void {
  const file = relative(dirname(path), join(path.slice(0, path.lastIndexOf('src')), FOLDER));
  const [first = ''] = readFileSync(path, 'utf8').split('\n');
  const shebang = first.startsWith('#!') ? `${first}\n` : '';
  const from = JSON.stringify(`${file.split(sep).join('/')}/${name}.js`);
  writeFileSync(path, `${shebang}export * from ${from};\n`);
}
