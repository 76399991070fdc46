import { templateSet } from '../../../templates/template-set.ts';
import type { TemplateFiles } from '../../config/find-templates.ts';
import { loadTemplates } from '../../config/load-templates.ts';
import { contentSecurityPolicy } from '../../render/frame/content-security-policy.ts';
import type { RenderContext } from '../../render/render-context.ts';

/** The part of a `RenderContext` that is plain data, which each worker thread completes. */
export type ContextParts = Omit<RenderContext, 'templates' | 'policy' | 'shared'> & {
  readonly templateFiles: TemplateFiles;
};

/** Complete the context of rendering: load the templates, and set the security policy. */
export async function makeContext(parts: ContextParts): Promise<RenderContext> {
  const { templateFiles, ...context } = parts;
  const templates = await loadTemplates(templateFiles, templateSet);
  const policy = contentSecurityPolicy(context.assets.themeScript);
  return { ...context, templates, policy, shared: new Map() };
}
