import type { LinkProps } from '../../../templates/article.ts';
import type { SiteConfig } from '../../types/config.ts';
import type { Target } from '../../types/site.ts';
import { toUrl } from './to-url.ts';

/** A place of the site as templates want it. */
export function toLink(target: Target, config: SiteConfig): LinkProps {
  return { href: toUrl(config, target.route, target.hash), title: target.title };
}
