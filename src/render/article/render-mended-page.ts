import type { MendedRow } from '../../../templates/mended.ts';
import type { Strings } from '../../../templates/strings/strings.ts';
import type { Article } from '../../types/article.ts';
import type { Route } from '../../types/brand.ts';
import type { PlacedBlock } from '../../types/repair.ts';
import { toUrl } from '../addresses/to-url.ts';
import { pageHtml } from '../frame/page-html.ts';
import type { RenderContext } from '../render-context.ts';
import { articleSeam } from './article-seam.ts';
import { mendedCount } from './mended-count.ts';

type Lines = readonly string[];

function cut(lines: Lines, range: readonly [first: number, last: number] | undefined): string {
  return range === undefined ? '' : lines.slice(range[0] - 1, range[1]).join('\n');
}

function detailOf(block: PlacedBlock): string {
  if (block.kind === 'heading' && block.depth !== undefined) return `h${block.depth}`;
  return block.kind === 'code' ? (block.lang ?? '') : '';
}

function toRow(
  block: PlacedBlock,
  source: Lines,
  markdown: Lines,
  threshold: number,
  strings: Strings,
): MendedRow {
  const original = cut(source, block.lines);
  const shown = cut(markdown, block.markdownLines);
  return {
    lines: block.lines,
    source: original,
    result: shown,
    // White space around a block is not worth a look.
    changed: block.changed && shown !== original,
    kind: block.kind,
    detail: detailOf(block),
    rule: block.rule,
    reason: strings.repairRules[block.rule] ?? block.reason,
    confidence: Math.round(block.confidence * 100),
    doubtful: block.confidence < threshold,
  };
}

/**
 * The page that shows what was mended in an article: the source beside what it became.
 *
 * @param route  Of the article; the page stands in `mended/` below it.
 */
export function renderMendedPage(article: Article, route: Route, context: RenderContext): string {
  const { config, templates, strings } = context;
  const source = article.source.split('\n');
  const markdown = article.markdown.split('\n');
  const main = templates.Mended({
    article: { href: toUrl(config, route), title: article.title },
    count: mendedCount(article.blocks),
    seam: articleSeam(article, context),
    rows: article.blocks.map((block) =>
      toRow(block, source, markdown, config.repair.threshold, strings),
    ),
    strings,
  });
  return pageHtml(
    {
      kind: 'mended',
      path: `${route}mended/`,
      title: `${strings.mended} · ${article.title}`,
      description: strings.mendedIntro(article.title),
      lang: article.lang,
      main,
      noIndex: true,
      // The source is shown as it was, to the character.
      verbatim: true,
    },
    context,
  );
}
