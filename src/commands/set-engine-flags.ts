import { setFlagsFromString } from 'node:v8';

/** They run once over many texts; a preview runs for days. */
const COMMANDS: readonly string[] = ['build', 'check', 'repair'];

/**
 * Leave code to the quick compiler until it has run very often: most commands are over before most of
 * what the slow one makes has paid. After nine megabytes it still has not.
 */
const LATER = '--invocation-count-for-turbofan=200000';

/**
 * Megabytes that a thread may have in use before garbage is collected down to the last for the first time.
 * By itself the engine begins at 16, and does so again and again while what lives is growing.
 */
const ROOM = '--initial-old-space-size=64';

/**
 * Let the engine go about code and garbage as suits most commands.
 *
 * `kintsugi.js` does the same: code that is kept compiled is of use only where the engine was told
 * the same before.
 */
export function setEngineFlags(command: string | undefined): void {
  if (command === undefined || !COMMANDS.includes(command)) return;
  // Without the quick compiler there is only the slow one, and none knows the setting before it.
  const { v8_enable_maglev: hasQuick } = process.config.variables as { v8_enable_maglev?: unknown };
  for (const flag of hasQuick === 1 ? [LATER, ROOM] : [ROOM]) setFlagsFromString(flag);
}
