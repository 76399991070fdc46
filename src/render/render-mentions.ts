import type { Mention } from '../types/site.ts';
import { toHtml } from '../util/to-html.ts';
import { toLink } from './addresses/to-link.ts';
import { toUrl } from './addresses/to-url.ts';
import { spaceMarks } from './frame/space-marks.ts';
import type { RenderContext } from './render-context.ts';

/** Gives HTML, complete in itself, of what one article says about a concept. */
export type RenderMentions = (mentions: readonly Mention[]) => string;

/** Make a function that renders what articles say about concepts, for the pages of concepts. */
export function renderMentions({ config, templates, strings }: RenderContext): RenderMentions {
  const isChinese = strings.lang.startsWith('zh');
  return (mentions) => {
    const first = mentions[0]?.section;
    if (first === undefined) return '';
    const tree = templates.ConceptMentions({
      article: { href: toUrl(config, first.articleRoute), title: first.article },
      mentions: mentions.map(({ section, context, count }) => ({
        ...toLink(section, config),
        context,
        count,
      })),
      strings,
    });
    const spaced = isChinese ? spaceMarks([tree]) : [tree];
    return spaced.map(toHtml).join('');
  };
}
