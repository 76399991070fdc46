import type { ElementContent } from 'hast';
import { toHtml } from '../../util/to-html.ts';
import { absoluteUrl } from '../addresses/absolute-url.ts';
import { toUrl } from '../addresses/to-url.ts';
import type { RenderContext } from '../render-context.ts';
import { sharedPart } from './shared-part.ts';
import { siteFooter } from './site-footer.ts';
import { siteHeader } from './site-header.ts';
import { spaceMarks } from './space-marks.ts';

/** What tells one page from another. */
export interface Page {
  /** Kind of page, for styles: `article`, `home`, `concept` … */
  readonly kind: string;
  /** Path without the base: `/articles/intro/`. */
  readonly path: string;
  /** Empty for the front page, which bears the site's title alone. */
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly main: readonly ElementContent[];
  readonly markdown?: string;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  /** Path of the picture for cards, without the base. */
  readonly image?: string | undefined;
  readonly jsonLd?: object;
  /** Paths of the pages before and after, in a list of several pages. */
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  readonly noIndex?: boolean;
  /** Leave punctuation as it stands. */
  readonly verbatim?: boolean;
}

// `<` is escaped so that no text of an article can close the script element.
function inScript(data: object | undefined): string {
  return data === undefined ? '' : JSON.stringify(data).replaceAll('<', '\\u003c');
}

function head(page: Page, context: RenderContext): ElementContent[] {
  const { config, assets } = context;
  const jsonLd = inScript(page.jsonLd);
  return context.templates.Head({
    title: page.title === '' ? config.title : `${page.title} · ${config.title}`,
    pageTitle: page.title === '' ? config.title : page.title,
    siteTitle: config.title,
    description: page.description,
    lang: page.lang,
    type: page.kind === 'article' ? 'article' : 'website',
    canonical: page.noIndex ? '' : absoluteUrl(config, page.path),
    previous: page.previous === undefined ? '' : toUrl(config, page.previous),
    next: page.next === undefined ? '' : toUrl(config, page.next),
    image: page.image === undefined ? '' : absoluteUrl(config, page.image),
    csp: context.policy,
    style: toUrl(config, assets.style),
    furtherStyle: page.kind === 'article' ? '' : toUrl(config, assets.furtherStyle),
    script: toUrl(config, assets.script),
    themeScript: assets.themeScript,
    fonts: assets.fonts.map((path) => toUrl(config, path)),
    favicon: toUrl(config, assets.favicon),
    feeds: (context.pages.feeds ?? []).map((feed) => ({
      href: toUrl(config, feed.path),
      type: feed.type,
    })),
    markdown: page.markdown === undefined ? '' : toUrl(config, page.markdown),
    published: page.published ?? '',
    modified: page.modified ?? '',
    jsonLd,
    noIndex: page.noIndex ?? false,
  });
}

/**
 * A complete page: head, header, what the page shows, footer, search.
 *
 * @returns HTML that starts with its doctype. Raw nodes stand as they are: they come from the
 *   highlighter and the diagram service, which have made them safe.
 */
export function pageHtml(page: Page, context: RenderContext): string {
  const { config, templates, strings } = context;
  const index = toUrl(config, context.pages.search ?? '/search/');
  const tree = templates.Document({
    lang: strings.lang,
    page: page.kind,
    head: head(page, context),
    header: siteHeader(page.path, context),
    main: page.lang.startsWith('zh') && !page.verbatim ? spaceMarks(page.main) : page.main,
    footer: sharedPart(`footer ${strings.lang}`, context, () => siteFooter(context)),
    search: sharedPart(`search ${strings.lang}`, context, () =>
      templates.SearchDialog({ index, strings }),
    ),
    strings,
  });
  return toHtml(tree);
}
