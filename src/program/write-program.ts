import { writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type InputOptions, type Plugin, rolldown } from 'rolldown';
import { bundleScripts } from '../assets/bundle-scripts.ts';
import { formatScripts } from '../assets/keep-scripts.ts';
import { bundlePage } from '../diagrams/bundle-page.ts';

/**
 * What stays where it is: it is large and rarely wanted, brings files that are no modules, or loads
 * itself in parts; threads of the pool would not know what another copy of it marks. All are dependencies of ours, so that they are found from a folder of the package.
 */
const LEFT_OUT =
  /^(?:vite|rolldown|lightningcss|mermaid|puppeteer-core|tinypool|@mermaid-js\/.+|@sparticuz\/.+|shiki\/(?:langs|themes))$/;

/** What `kintsugi.js` and worker threads begin with, and what is loaded where it can be. */
const ENTRIES = {
  cli: 'src/cli.ts',
  'is-current': 'src/program/is-current.ts',
  'worker-tasks': 'src/build/worker-tasks.ts',
  markdown: 'satteri',
};

/** What the program asks for by `require`, where a text needs it. */
const PARSERS = { yaml: 'yaml', toml: 'smol-toml', matter: 'gray-matter' };

/** The scripts for browsers: no build has to load the bundler for them. */
const SCRIPTS = 'scripts.json';
/** The script of the page that draws diagrams, for the same reason. */
const DIAGRAM_PAGE = 'diagram-page.js';

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
  const common = { cwd: root, platform: 'node', tsconfig: false, logLevel: 'silent' } as const;
  const plugins = [bundledModule(root, version), urlsOfSources()];
  const program = { ...common, input: ENTRIES, external: LEFT_OUT, plugins };
  const parts = [
    await writePart(program, folder, 'mjs'),
    await writePart({ ...common, input: PARSERS }, folder, 'cjs'),
  ];
  const scripts = join(folder, SCRIPTS);
  const client = pathToFileURL(join(root, 'src/client/main.ts'));
  writeFileSync(scripts, formatScripts(await bundleScripts(client)));
  const page = join(folder, DIAGRAM_PAGE);
  writeFileSync(page, await bundlePage());
  return {
    files: [...parts.flatMap(({ files }) => files), scripts, page],
    modules: parts.flatMap(({ modules }) => modules),
  };
}

async function writePart(
  options: InputOptions,
  folder: string,
  ending: 'mjs' | 'cjs',
): Promise<WrittenProgram> {
  const build = await rolldown(options);
  const { output } = await build.write({
    dir: folder,
    format: ending === 'mjs' ? 'esm' : 'cjs',
    entryFileNames: `[name].${ending}`,
    chunkFileNames: `[name]-[hash].${ending}`,
  });
  const modules = (await build.watchFiles).filter(isAbsolute);
  await build.close();
  return { files: output.map(({ fileName }) => join(folder, fileName)), modules };
}

/** Tells the program that it was bundled. */
function bundledModule(root: string, version: string): Plugin {
  const id = join(root, 'src/util/files/bundled.ts');
  const code = `import { fileURLToPath } from 'node:url';
const at = (name) => new URL(name, import.meta.url);
export const bundled = {
  version: '${version}',
  workerTasks: at('worker-tasks.mjs').href,
  markdown: at('markdown.mjs').href,
  scripts: fileURLToPath(at('${SCRIPTS}')),
  diagramPage: fileURLToPath(at('${DIAGRAM_PAGE}')),
  parsers: {
    yaml: fileURLToPath(at('yaml.cjs')),
    toml: fileURLToPath(at('toml.cjs')),
    matter: fileURLToPath(at('matter.cjs')),
  },
};`;
  return { name: 'bundled', load: { filter: { id }, handler: () => ({ code, moduleType: 'js' }) } };
}

/** What a module finds beside itself stays there. */
function urlsOfSources(): Plugin {
  return {
    name: 'urls-of-sources',
    transform: {
      filter: {
        code: /import\.meta\.(?:url|dirname)/,
        id: { exclude: /src\/util\/files\/bundled\.ts$/ },
      },
      handler: (code, id) =>
        code
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
    },
  };
}
