import { setFlagsFromString } from 'node:v8';

/**
 * Leave code to the engine's quick compiler until it has run very often: a build is over before most
 * of what the slow one makes has paid. Later the number is no longer asked for.
 *
 * `kintsugi.js` does the same: code that is kept compiled is of use only where the engine was told
 * the same before.
 */
export function compileLater(): void {
  // Without the quick compiler there is only the slow one, and none knows the setting before it.
  const { v8_enable_maglev: hasQuick } = process.config.variables as { v8_enable_maglev?: unknown };
  if (hasQuick === 1) setFlagsFromString('--invocation-count-for-turbofan=50000');
}
