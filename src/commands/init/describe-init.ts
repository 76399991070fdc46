import type { Terminal } from '../output/terminal.ts';
import type { StarterDone } from './write-starter.ts';

const MARKS = { written: '+', extended: '~', kept: '=' } as const;
const NOTES = { written: '', extended: '  (lines added)', kept: '  (kept as it is)' } as const;

/** What the next steps depend on. */
export interface ProjectNow {
  /** From the working directory; empty where it is that. */
  readonly folder: string;
  /** Whether Kintsugi is among its packages. */
  readonly isInstalled: boolean;
  /** Whether it has a folder `seeds/`. */
  readonly hasSeeds: boolean;
}

/**
 * Say what was written and what to do next.
 */
export function describeInit(
  done: readonly StarterDone[],
  { folder, isInstalled, hasSeeds }: ProjectNow,
  { paint }: Pick<Terminal, 'paint'>,
): string {
  const lines = done.map(
    ({ path, what }) =>
      `  ${paint(what === 'kept' ? 'dim' : 'green', MARKS[what])} ${path}${paint('dim', NOTES[what])}`,
  );
  const steps = [
    ...(folder === '' ? [] : [`cd ${folder}`]),
    ...(isInstalled ? [] : ['npm install      # Kintsugi, and what its diagrams need']),
    'npm run dev      # live preview; Alt+R on an article shows its repairs',
    `npm run build    # ${hasSeeds ? 'seeds/' : 'this folder'} → dist/`,
  ];
  const where = hasSeeds
    ? 'Put your articles, .txt or .md, into seeds/.'
    : 'Every .txt and .md file of this folder is an article; in a folder seeds/ only those in it are.';
  return `${lines.join('\n')}

Next:

  ${steps.join('\n  ')}

${where}
To publish: push to GitHub, with package-lock.json, and choose Settings → Pages → Source: GitHub Actions.
`;
}
