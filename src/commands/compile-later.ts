import { setFlagsFromString } from 'node:v8';

/** They run once over many texts; a preview runs for days. */
const COMMANDS: readonly string[] = ['build', 'check', 'repair'];

/**
 * Leave code to the engine's quick compiler until it has run very often: most commands are over
 * before most of what the slow one makes has paid. After nine megabytes it still has not.
 *
 * `kintsugi.js` does the same: code that is kept compiled is of use only where the engine was told
 * the same before.
 */
export function compileLater(command: string | undefined): void {
  // Without the quick compiler there is only the slow one, and none knows the setting before it.
  const { v8_enable_maglev: hasQuick } = process.config.variables as { v8_enable_maglev?: unknown };
  if (hasQuick !== 1 || command === undefined || !COMMANDS.includes(command)) return;
  setFlagsFromString('--invocation-count-for-turbofan=200000');
}
