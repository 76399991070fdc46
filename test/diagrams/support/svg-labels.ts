import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** The text of each `text` element, in document order, with white space collapsed. */
export function svgLabels(svg: string): string[] {
  const labels: string[] = [];
  visit(fromHtml(svg, { fragment: true, space: 'svg' }), 'element', (node) => {
    if (node.tagName === 'text') labels.push(textOf(node).replace(/\s+/g, ' ').trim());
  });
  return labels;
}
