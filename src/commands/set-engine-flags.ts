import { setFlagsFromString } from 'node:v8';

/** Commands that run once; a preview runs for days, and the defaults suit it. */
const COMMANDS: readonly string[] = ['build', 'check', 'repair'];

/**
 * Leave code to Maglev, V8's fast compiler, for longer before TurboFan optimises it: most commands end
 * before TurboFan's work has paid. After nine megabytes of articles it still has not.
 */
const LATE_TURBOFAN = '--invocation-count-for-turbofan=200000';

/**
 * Megabytes of the old generation before the first full garbage collection. V8's default is 16, which
 * means several full collections while the heap grows.
 */
const OLD_SPACE = '--initial-old-space-size=64';

/**
 * Set V8's flags as suits a command.
 *
 * `kintsugi.js` sets the same flags: V8 only takes code from the compile cache that was compiled under
 * the flags it runs with.
 */
export function setEngineFlags(command: string | undefined): void {
  if (command === undefined || !COMMANDS.includes(command)) return;
  // Without Maglev nothing else would optimise code until then; older V8 does not know the flag.
  const { v8_enable_maglev: maglev } = process.config.variables as { v8_enable_maglev?: unknown };
  for (const flag of maglev === 1 ? [LATE_TURBOFAN, OLD_SPACE] : [OLD_SPACE]) {
    setFlagsFromString(flag);
  }
}
