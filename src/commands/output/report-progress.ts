import type { BuildReporter, BuildStage } from '../../types/build.ts';
import type { Terminal } from './terminal.ts';

const LABELS: Readonly<Record<BuildStage, string>> = {
  config: 'Reading the configuration',
  read: 'Reading the articles',
  articles: 'Mending and highlighting',
  site: 'Linking',
  pages: 'Drawing and writing pages',
  write: 'Putting the site in place',
};
const BAR_WIDTH = 24;
const REDRAW_MS = 60;

/** A reporter that shows one line of progress. */
export interface ProgressLine extends BuildReporter {
  /** Remove the line, before anything else is printed. */
  clear(): void;
}

/**
 * Show the progress of a build: on a terminal one line that is redrawn, elsewhere a line for each
 * stage.
 */
export function reportProgress(terminal: Terminal): ProgressLine {
  let label = '';
  let done = 0;
  let total = 0;
  let drawn = 0;
  return { stage, tick, notice, clear };

  function stage(name: BuildStage, count: number): void {
    [label, done, total] = [LABELS[name], 0, count];
    if (terminal.isInteractive) draw();
    else if (count > 0) terminal.err(`${label} (${count})\n`);
  }

  function tick(): void {
    done += 1;
    if (terminal.isInteractive && performance.now() - drawn > REDRAW_MS) draw();
  }

  function notice(text: string): void {
    clear();
    terminal.err(`${text}\n`);
    if (terminal.isInteractive) draw();
  }

  function draw(): void {
    drawn = performance.now();
    const filled = total === 0 ? 0 : Math.round((done / total) * BAR_WIDTH);
    const bar = terminal.paint('yellow', '━'.repeat(filled));
    const rest = terminal.paint('dim', '━'.repeat(BAR_WIDTH - filled));
    const count = total === 0 ? '' : ` ${done}/${total}`;
    terminal.err(`\r\u001b[2K${bar}${rest}${count}  ${label}`);
  }

  function clear(): void {
    if (terminal.isInteractive) terminal.err('\r\u001b[2K');
  }
}
