import type { Terminal } from '../output/terminal.ts';
import type { StarterDone } from './write-starter.ts';

type What = StarterDone['what'];

const MARKS: Readonly<Record<What, string>> = {
  written: '+',
  extended: '~',
  kept: '=',
  broken: '!',
};
const NOTES: Readonly<Record<What, string>> = {
  written: '',
  extended: '  (lines added)',
  kept: '  (kept as it is)',
  broken: '  (no JSON object: mend it, then run `kintsugi init` again for its scripts)',
};
const STYLES: Readonly<Record<What, Parameters<Terminal['paint']>[0]>> = {
  written: 'green',
  extended: 'green',
  kept: 'dim',
  broken: 'red',
};

/** What the advice on next steps depends on. */
export interface ProjectNow {
  /** Relative to the working directory; empty where it is the working directory. */
  readonly folder: string;
  /** Whether Kintsugi is among its packages. */
  readonly isInstalled: boolean;
  /** Whether it has a folder `seeds/`. */
  readonly hasSeeds: boolean;
  /** The file that Kintsugi was installed from, where it is not in the project. */
  readonly outsidePackage: string | undefined;
  /** Of Kintsugi. */
  readonly version: string;
}

/**
 * Say what was written and what to do next.
 */
export function describeInit(
  done: readonly StarterDone[],
  { folder, isInstalled, hasSeeds, outsidePackage, version }: ProjectNow,
  { paint }: Pick<Terminal, 'paint'>,
): string {
  const lines = done.map(
    ({ path, what }) => `  ${paint(STYLES[what], MARKS[what])} ${path}${paint('dim', NOTES[what])}`,
  );
  const steps = [
    ...(folder === '' ? [] : [`cd ${folder}`]),
    // The package is not on the registry yet: `npm install` alone would not find it.
    ...(isInstalled
      ? []
      : [`npm install PATH/kintsugi-${version}.tgz   # as \`npm pack\` made it`]),
    'npm run dev      # live preview; Alt+R on an article shows its repairs',
    `npm run build    # ${hasSeeds ? 'seeds/' : 'this folder'} → dist/`,
  ];
  const where = hasSeeds
    ? 'Put your articles, .txt or .md, into seeds/.'
    : 'Every .txt and .md file of this folder is an article; in a folder seeds/ only those in it are.';
  const name = outsidePackage?.replace(/^.*[\\/]/, '');
  const lacks = outsidePackage
    ? `GitHub does not have ${outsidePackage}: put it into the project first, and install it from there, with\n\`npm install ./${name}\`.\n`
    : '';
  return `${lines.join('\n')}

Next:

  ${steps.join('\n  ')}

${where}
To publish: push to GitHub, with package-lock.json, and choose Settings → Pages → Source: GitHub Actions.
${lacks}`;
}
