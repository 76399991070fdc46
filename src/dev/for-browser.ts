/** A page as the preview sends it: with the scripts that keep it up to date, without its policy. */
export interface BrowserScripts {
  /** URL of the site's own script, as a module of Vite. */
  readonly main: string;
  /** URL of the script that follows changes. */
  readonly preview: string;
}

/** The name of the element that says how old a page is. */
const REVISION = 'kintsugi-revision';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;

/**
 * Make a page follow changes. The policy of the built site forbids the sockets and styles that
 * this needs.
 *
 * @param script Path of the built script, which Vite's module takes the place of.
 * @param revision Number of changes until now: a page that missed one is told so.
 */
export function forBrowser(
  html: string,
  script: string,
  scripts: BrowserScripts,
  revision: number,
): string {
  const age = `<meta name="${REVISION}" content="${revision}">`;
  const tags = ['/@vite/client', scripts.preview].map(
    (src) => `<script type="module" src="${src}"></script>`,
  );
  return html
    .replace(POLICY, '')
    .replace(`src="${script}"`, `src="${scripts.main}"`)
    .replace('</head>', `${age}${tags.join('')}</head>`);
}
