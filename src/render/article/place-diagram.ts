import type { Element } from 'hast';
import type { Raw } from 'mdast-util-to-hast';
import type { DiagramRef, Section } from '../../types/article.ts';
import type { DiagramResult } from '../../types/diagram.ts';
import type { RenderContext } from '../render-context.ts';
import { diagramSvg } from './diagram-svg.ts';

/**
 * The figure of one diagram.
 *
 * @param id  Id of the figure, unique in its page.
 * @param found  The diagram and the section where it stands.
 * @param title  Of the article: names a diagram that nothing else names.
 * @param result  What the diagram service made of it; undefined where it was not asked.
 */
export function placeDiagram(
  id: string,
  found: { readonly diagram: DiagramRef; readonly section: Section } | undefined,
  title: string,
  result: DiagramResult | undefined,
  { templates, strings }: RenderContext,
): Element {
  const svg: Raw | undefined = result?.ok
    ? { type: 'raw', value: diagramSvg(result, id) }
    : undefined;
  const label = found?.diagram.label ?? '';
  return templates.Diagram({
    id,
    label: label || title,
    // A caption that repeats the heading above it says nothing.
    caption: label === found?.section.title ? '' : label,
    svg,
    error: result === undefined || result.ok ? '' : result.message,
    width: result?.ok ? result.width : 0,
    source: found?.diagram.source ?? '',
    strings,
  });
}
