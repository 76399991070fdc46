import type { DiagramResult } from '../types/diagram.ts';
import { diagramSvg } from './diagram-svg.ts';

// <style id="x">.node{fill:red}</style>
const STYLE_ELEMENT = /<style[^>]*>([\s\S]*?)<\/style>/g;
// style="fill: red"
const STYLE_ATTRIBUTE = /\sstyle="([^"]*)"/g;

function decode(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Styles inside drawings, which the page's policy must know by their hashes. */
export function inlineStyles(drawn: ReadonlyMap<string, DiagramResult>): {
  readonly styles: readonly string[];
  readonly styleAttributes: readonly string[];
} {
  const styles = new Set<string>();
  const styleAttributes = new Set<string>();
  for (const [id, result] of drawn) {
    if (!result.ok) continue;
    const svg = diagramSvg(result, id);
    // An HTML parser resolves no entities in an SVG's style element but those of foreign content.
    for (const [, css = ''] of svg.matchAll(STYLE_ELEMENT)) styles.add(decode(css));
    for (const [, css = ''] of svg.matchAll(STYLE_ATTRIBUTE)) styleAttributes.add(decode(css));
  }
  return { styles: [...styles], styleAttributes: [...styleAttributes] };
}
