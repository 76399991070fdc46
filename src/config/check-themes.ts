import { bundledThemes } from 'shiki/themes';
import type { SiteConfig } from '../types/config.ts';
import { pairTheme, type SourceTheme } from '../util/pair-theme.ts';
import { ConfigError } from './config-error.ts';

/**
 * Check that the two themes for code go together: code is coloured once for both.
 *
 * @throws {ConfigError} Where they colour different things.
 */
export async function checkThemes({ light, dark }: SiteConfig['code']['themes']): Promise<void> {
  const [first, second] = await Promise.all([load(light), load(dark)]);
  if (first && second && pairTheme(first, second)) return;
  const reason = `Option \`code.themes\` names \`${light}\` and \`${dark}\`, which colour different things`;
  const note =
    'Take two of one family, e.g. "vitesse-light" and "vitesse-dark", "catppuccin-latte" and "catppuccin-mocha".';
  throw new ConfigError([
    { severity: 'error', source: 'config', ruleId: 'config-value', reason, note },
  ]);
}

async function load(name: string): Promise<SourceTheme | undefined> {
  const found = Object.entries(bundledThemes).find(([known]) => known === name);
  return found && (await found[1]()).default;
}
