/// <reference lib="dom" />

/** Attributes that hold a colour. */
const COLORED = ['fill', 'stroke', 'color', 'stop-color', 'flood-color', 'background-color'];
/** What may be a colour in `fill: #f96; stroke: rgb(1, 2, 3); color: red`. */
const COLORS = /#[0-9a-f]+|(?:rgb|hsl)a?\([^)]*\)|(?<=:\s*)[a-z]+/gi;

/**
 * Turn an attached light drawing into the dark one by its style sheet alone, which saves Mermaid
 * laying it out a second time.
 *
 * @param svg Drawn in the light theme.
 * @param rules What was learned from complete pairs of drawings: light rule → dark rule.
 * @param themeColors Values of the light theme: where one stands outside the style sheet, the
 *   drawing has more in it than the style sheet can turn.
 * @returns Whether it could be done; otherwise the drawing is as it was.
 */
export function darken(
  svg: SVGSVGElement,
  rules: ReadonlyMap<string, string>,
  themeColors: ReadonlySet<string>,
): boolean {
  const sheet = svg.querySelector('style');
  if (sheet === null || rules.size === 0) return false;
  const dark: string[] = [];
  for (const rule of sheet.sheet?.cssRules ?? []) {
    const turned = rules.get(rule.cssText);
    if (turned === undefined) return false;
    dark.push(turned);
  }
  for (const element of svg.querySelectorAll<SVGElement>('*')) {
    const values = COLORED.map((name) => element.getAttribute(name) ?? '');
    const style = element.getAttribute('style') ?? '';
    const colors = style.match(COLORS) ?? [];
    if ([...values, ...colors].some((value) => themeColors.has(value.toLowerCase()))) return false;
  }
  sheet.textContent = dark.join('\n');
  return true;
}
