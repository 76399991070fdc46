import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** Everything in `<head>`; all URLs as they shall stand. */
export interface HeadProps {
  /** Title of the window: page and site. */
  readonly title: string;
  /** Title for cards: the page alone. */
  readonly pageTitle: string;
  readonly siteTitle: string;
  readonly description: string;
  readonly lang: string;
  readonly type: 'website' | 'article';
  /** Absolute URL, empty where the site's origin is not known. */
  readonly canonical: string;
  /** The pages before and after of a list in several pages, or empty. */
  readonly previous: string;
  readonly next: string;
  /** Absolute URL of the picture for cards, or empty. */
  readonly image: string;
  /** Content-Security-Policy. */
  readonly csp: string;
  readonly style: string;
  /** The style sheet of pages that are no articles, or empty. */
  readonly furtherStyle: string;
  readonly script: string;
  readonly themeScript: string;
  readonly fonts: readonly string[];
  readonly favicon: string;
  readonly feeds: readonly { readonly href: string; readonly type: string }[];
  /** The same page as Markdown, or empty. */
  readonly markdown: string;
  /** Dates in ISO 8601, empty where not known. */
  readonly published: string;
  readonly modified: string;
  /** JSON-LD, or empty. */
  readonly jsonLd: string;
  readonly noIndex: boolean;
}

function meta(name: string, content: string): ElementContent[] {
  return content === '' ? [] : [h('meta', { name, content })];
}

function property(name: string, content: string): ElementContent[] {
  return content === '' ? [] : [h('meta', { property: name, content })];
}

function link(rel: string, href: string, type?: string): ElementContent[] {
  return href === '' ? [] : [h('link', { rel, href, type })];
}

function openGraph(props: HeadProps): ElementContent[] {
  return [
    ...property('og:type', props.type),
    ...property('og:title', props.pageTitle),
    ...property('og:description', props.description),
    ...property('og:site_name', props.siteTitle),
    ...property('og:locale', props.lang.replace('-', '_')),
    ...property('og:url', props.canonical),
    ...property('og:image', props.image),
    ...property('og:image:width', props.image === '' ? '' : '1200'),
    ...property('og:image:height', props.image === '' ? '' : '630'),
    ...property('article:published_time', props.published),
    ...property('article:modified_time', props.modified),
    ...meta('twitter:card', props.image === '' ? '' : 'summary_large_image'),
  ];
}

/** The children of `<head>`. The policy stands before anything that it governs. */
export function Head(props: HeadProps): ElementContent[] {
  return [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'content-security-policy', content: props.csp }),
    ...meta('viewport', 'width=device-width, initial-scale=1'),
    h('title', props.title),
    ...meta('description', props.description),
    ...meta('color-scheme', 'light dark'),
    h('script', props.themeScript),
    ...props.fonts.map((href) =>
      h('link', { rel: 'preload', href, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' }),
    ),
    ...link('stylesheet', props.style),
    ...link('stylesheet', props.furtherStyle),
    h('script', { type: 'module', src: props.script }),
    ...link('icon', props.favicon, 'image/svg+xml'),
    ...link('canonical', props.canonical),
    ...link('prev', props.previous),
    ...link('next', props.next),
    ...props.feeds.flatMap((feed) => link('alternate', feed.href, feed.type)),
    ...link('alternate', props.markdown, 'text/markdown'),
    ...meta('robots', props.noIndex ? 'noindex' : ''),
    ...openGraph(props),
    ...(props.jsonLd === '' ? [] : [h('script', { type: 'application/ld+json' }, props.jsonLd)]),
  ];
}
