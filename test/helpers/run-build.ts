import type { Terminal } from '../../src/commands/output/terminal.ts';
import { runCommand } from '../../src/commands/run-command.ts';

/** Run `kintsugi build FOLDER --quiet` in this process: its exit code and what it complains of. */
export async function runBuild(
  folder: string,
): Promise<{ readonly code: number; readonly errors: string }> {
  const errors: string[] = [];
  const terminal: Terminal = {
    out: () => undefined,
    err: (text: string) => void errors.push(text),
    isInteractive: false,
    color: false,
    paint: (_: string, text: string) => text,
  };
  const code = await runCommand(['build', folder, '--quiet'], terminal);
  return { code, errors: errors.join('') };
}
