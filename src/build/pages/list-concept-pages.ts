import { pageRoute } from '../../render/addresses/page-route.ts';
import { renderConceptPage } from '../../render/render-concept-page.ts';
import type { RenderContext } from '../../render/render-context.ts';
import { type RenderMentions, renderMentions } from '../../render/render-mentions.ts';
import type { SiteGraph } from '../../site/link-site.ts';
import type { ShownMentions } from '../../site/shown-mentions.ts';
import type { ConceptPage } from '../../types/site.ts';
import { groupBy } from '../../util/group-by.ts';
import { once } from '../../util/memo/once.ts';
import { fileOf } from './file-of.ts';
import type { ConceptSitePage } from './site-page.ts';

/** List the pages of all concepts. */
export function listConceptPages(
  { concepts, shown }: SiteGraph,
  context: RenderContext,
): readonly ConceptSitePage[] {
  const render = once(() => renderMentions(context));
  const pages = concepts.flatMap((concept) => shown.pages(concept));
  return pages.map((page) => ({
    path: fileOf(pageRoute(page.concept.route, page.page)),
    key: () => shown.hashOf(page),
    concept: page,
    html: async (rows) =>
      renderConceptPage(page, rows ?? (await rowsOf(page, shown, render())), context),
  }));
}

async function rowsOf(
  page: ConceptPage,
  shown: ShownMentions,
  render: RenderMentions,
): Promise<string> {
  const mentions = (await shown.load([page])).get(page) ?? [];
  const byArticle = groupBy(mentions, ({ section }) => section.articleRoute);
  return [...byArticle.values()].map(render).join('');
}
