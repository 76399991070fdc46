import type { ThemeRegistrationRaw } from 'shiki';

/** Two themes as one: each colour is the number of a pair of colours. */
export interface PairTheme {
  readonly theme: ThemeRegistrationRaw;
  /** Pair `n` is `#00000n` in `theme`; 0 is not used, 1 is the text colour. */
  readonly pairs: readonly (readonly [light: string, dark: string])[];
}

interface Rule {
  readonly scope: string | readonly string[];
  readonly settings: { readonly foreground?: string; readonly fontStyle?: string };
}

/** What of a theme is read here. */
export interface SourceTheme {
  readonly name?: string;
  readonly colors?: Readonly<Record<string, string>>;
  readonly tokenColors?: readonly unknown[];
  readonly settings?: readonly unknown[];
}

/**
 * Zip two themes, so that code is tokenised once for both.
 *
 * It is exact where both have the same selectors in the same order: a token then matches the same
 * rule in both.
 *
 * @returns undefined where the themes do not agree; they then need a pass each.
 */
export function pairTheme(light: SourceTheme, dark: SourceTheme): PairTheme | undefined {
  const lightRules = rulesOf(light);
  const darkRules = rulesOf(dark);
  if (!haveSameSelectors(lightRules, darkRules)) return undefined;
  const base = [textColor(light), textColor(dark)] as const;
  const pairs: (readonly [string, string])[] = [base];
  const settings = lightRules.map((rule, index) => {
    const other = darkRules[index]?.settings ?? {};
    const { foreground, fontStyle } = rule.settings;
    const isColored = foreground !== undefined || other.foreground !== undefined;
    const pair = [foreground ?? base[0], other.foreground ?? base[1]] as const;
    return {
      scope: [rule.scope].flat(),
      settings: {
        ...(fontStyle !== undefined && { fontStyle }),
        ...(isColored && { foreground: toColor(numberOf(pair, pairs)) }),
      },
    };
  });
  const colors = { 'editor.foreground': toColor(1), 'editor.background': '#ffffff' };
  return { theme: { name: 'pair', type: 'light', colors, settings }, pairs };
}

function rulesOf(theme: SourceTheme): Rule[] {
  // Themes of Shiki are data of TextMate's form.
  const rules = (theme.tokenColors ?? theme.settings ?? []) as readonly Partial<Rule>[];
  return rules.flatMap(({ scope, settings }) => (scope && settings ? [{ scope, settings }] : []));
}

function haveSameSelectors(light: readonly Rule[], dark: readonly Rule[]): boolean {
  if (light.length !== dark.length) return false;
  return light.every((rule, index) => {
    const other = dark[index];
    return (
      other !== undefined &&
      [rule.scope].flat().join() === [other.scope].flat().join() &&
      (rule.settings.fontStyle ?? '') === (other.settings.fontStyle ?? '')
    );
  });
}

function textColor(theme: SourceTheme): string {
  return theme.colors?.['editor.foreground'] ?? '#808080';
}

function numberOf(
  pair: readonly [string, string],
  pairs: (readonly [light: string, dark: string])[],
): number {
  const found = pairs.findIndex(([light, dark]) => light === pair[0] && dark === pair[1]);
  return found >= 0 ? found + 1 : pairs.push(pair);
}

function toColor(number: number): string {
  return `#${number.toString(16).padStart(6, '0')}`;
}
