import { randomBytes } from 'node:crypto';

/** A page as the preview sends it: with the scripts that keep it up to date. */
export interface BrowserScripts {
  /** URL of the site's own script, as a module of Vite. */
  readonly main: string;
  /** URL of the script that follows changes. */
  readonly preview: string;
}

/** The name of the element that says how old a page is. */
const REVISION = 'kintsugi-revision';

/** The policy's own quotes are escaped in its attribute. */
const STYLE_POLICY = /(<meta http-equiv="content-security-policy"[^>]*style-src &#x27;self&#x27;)/i;

/**
 * Make a page follow changes, under the policy of the built site: only the style of the overlay is
 * let in, by a number used once.
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
  const nonce = randomBytes(16).toString('base64');
  const head = [
    `<meta name="${REVISION}" content="${revision}">`,
    `<meta property="csp-nonce" nonce="${nonce}">`,
    ...['/@vite/client', scripts.preview].map(
      (src) => `<script type="module" src="${src}"></script>`,
    ),
  ];
  return html
    .replace(STYLE_POLICY, `$1 'nonce-${nonce}'`)
    .replace(`src="${script}"`, `src="${scripts.main}"`)
    .replace('</head>', `${head.join('')}</head>`);
}
