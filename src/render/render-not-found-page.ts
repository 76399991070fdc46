import { pageHtml } from './frame/page-html.ts';
import type { RenderContext } from './render-context.ts';

/** The page for an address that leads nowhere, `404.html`. */
export function renderNotFoundPage(context: RenderContext): string {
  const { config, templates, strings } = context;
  return pageHtml(
    {
      kind: 'not-found',
      path: '/404.html',
      title: strings.notFoundTitle,
      description: '',
      lang: strings.lang,
      main: templates.NotFound({ home: config.base, strings }),
      noIndex: true,
    },
    context,
  );
}
