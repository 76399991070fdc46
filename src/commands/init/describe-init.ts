import type { Terminal } from '../terminal.ts';
import type { StarterDone } from './write-starter.ts';

const MARKS = { written: '+', extended: '~', kept: '=' } as const;
const NOTES = { written: '', extended: '  (lines added)', kept: '  (kept as it is)' } as const;

/**
 * Say what was written and what to do next.
 *
 * @param folder From the working directory; empty where it is that.
 */
export function describeInit(
  done: readonly StarterDone[],
  folder: string,
  { paint }: Pick<Terminal, 'paint'>,
): string {
  const lines = done.map(
    ({ path, what }) =>
      `  ${paint(what === 'kept' ? 'dim' : 'green', MARKS[what])} ${path}${paint('dim', NOTES[what])}`,
  );
  const steps = [
    ...(folder === '' ? [] : [`cd ${folder}`]),
    'npm install      # Kintsugi, and what its diagrams need',
    'npm run dev      # live preview; Alt+R on an article shows its repairs',
    'npm run build    # seeds/ → dist/',
  ];
  return `${lines.join('\n')}

Next:

  ${steps.join('\n  ')}

Put your articles, .txt or .md, into seeds/. To publish: push to GitHub, with package-lock.json, and
choose Settings → Pages → Source: GitHub Actions.
`;
}
