/** `%%{init: {...}}%%` and front matter. */
const SETTINGS = /%%\{[\s\S]*?\}%%|^---[ \t]*\n[\s\S]*?\n---[ \t]*$/gm;

/** `"theme": "forest"`, `theme: dark` */
const THEME = /(["']?\btheme["']?\s*:\s*)(?:"[^"]*"|'[^']*'|[\w-]+)/g;

/** `"themeVariables": {` */
const NAMELESS = /(["']?)themeVariables\1\s*:/;

/**
 * Draw with the site's theme, and the author's own colours on top of it.
 *
 * An author's `theme` is left out; `themeVariables` count, but Mermaid heeds them only beside the
 * name of a theme, so that is put in. Lines stay where they are.
 *
 *     %%{init: {"theme":"forest","themeVariables":{"primaryColor":"#fc0"}}}%%
 *     →   %%{init: {"theme":"base","themeVariables":{"primaryColor":"#fc0"}}}%%
 */
export function keepSiteTheme(source: string): string {
  return source.replace(SETTINGS, (settings) => {
    const sites = settings.replace(THEME, '$1"base"');
    const needsName = sites === settings && /^%%/.test(sites);
    return needsName ? sites.replace(NAMELESS, '"theme":"base",$&') : sites;
  });
}
