import { stringsFor } from '../../templates/strings/strings-for.ts';
import { pageHtml } from './frame/page-html.ts';
import type { RenderContext } from './render-context.ts';

/** The page for an address that leads nowhere, `404.html`. */
export function renderNotFoundPage(context: RenderContext): string {
  const strings = stringsFor(context.config.locale, context.config.strings);
  return pageHtml(
    {
      kind: 'not-found',
      path: '/404.html',
      title: strings.notFoundTitle,
      description: '',
      lang: strings.lang,
      main: context.templates.NotFound({ home: context.config.base, strings }),
      noIndex: true,
    },
    context,
  );
}
