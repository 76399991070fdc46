import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A `foreignObject` may hold a formula; HTML in it is found by these. */
const ELEMENTS = new Set([
  ...['script', 'style', 'iframe', 'object', 'embed', 'link', 'img', 'video'],
  ...['animate', 'animateTransform', 'animateMotion', 'set', 'div', 'span', 'p', 'base', 'meta'],
]);

/** What a drawing holds that runs, loads or would break a strict policy. */
export function activeParts(svg: string): string[] {
  const found: string[] = [];
  visit(fromHtml(svg, { fragment: true, space: 'svg' }), 'element', (node) => {
    if (ELEMENTS.has(node.tagName)) found.push(`<${node.tagName}>`);
    for (const [name, value] of Object.entries(node.properties)) {
      const text = String(value);
      if (/^on/i.test(name) || name === 'style') found.push(`${name}="${text}"`);
      if (/javascript:|vbscript:|data:text|@import/i.test(text)) found.push(`${name}="${text}"`);
      if (/url\((?!#kg-diagram)/.test(text)) found.push(`${name}="${text}"`);
      const loads = /^(?:href|xLinkHref|src)$/.test(name) && node.tagName !== 'a';
      if (loads && !/^(?:#kg-diagram|data:image\/(?:png|jpeg|gif|webp))/.test(text)) {
        found.push(`${name}="${text}"`);
      }
    }
  });
  return found;
}
