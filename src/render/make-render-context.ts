import { stringsFor } from '../../templates/strings/strings-for.ts';
import type { TemplateSet } from '../../templates/template-set.ts';
import { contentSecurityPolicy } from './frame/content-security-policy.ts';
import type { RenderContext } from './render-context.ts';

/** What a `RenderContext` is made of besides the templates: plain data, which may cross threads. */
export type ContextParts = Pick<RenderContext, 'config' | 'assets' | 'pages' | 'keepLines'>;

/** Complete what every page needs: the strings of the interface and the security policy. */
export function makeRenderContext(parts: ContextParts, templates: TemplateSet): RenderContext {
  const { config, assets, pages, keepLines } = parts;
  return {
    ...{ config, assets, templates, pages, keepLines },
    strings: stringsFor(config.locale, config.strings),
    policy: contentSecurityPolicy(assets.themeScript),
    shared: new Map(),
  };
}
