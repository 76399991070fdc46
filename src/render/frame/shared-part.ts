import type { ElementContent } from 'hast';
import type { Raw } from 'mdast-util-to-hast';
import { toHtml } from '../../util/to-html.ts';
import type { RenderContext } from '../render-context.ts';

/**
 * A part that many pages share, as HTML: it is made with the first of them.
 *
 * @param name Tells it from the others.
 */
export function sharedPart(
  name: string,
  { shared }: Pick<RenderContext, 'shared'>,
  make: () => ElementContent,
): ElementContent {
  const known = shared.get(name);
  if (known !== undefined) return known;
  const part: Raw = { type: 'raw', value: toHtml(make()) };
  shared.set(name, part);
  return part;
}
