import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What the body of a page has that may not be in it. */
export function findUnsafe(body: Root): string[] {
  const found: string[] = [];
  visit(body, 'element', ({ tagName, properties }) => {
    if (/^(?:script|style|iframe|object|embed|base|meta|link|form)$/.test(tagName)) {
      found.push(tagName);
    }
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) found.push(name);
      if (/^(?:href|src)$/.test(name) && /^\s*(?:javascript|vbscript|data):/i.test(String(value))) {
        found.push(String(value));
      }
    }
  });
  return found;
}
