import { templateSet } from '../../../templates/template-set.ts';
import type { TemplateFiles } from '../../config/find-templates.ts';
import { loadTemplates } from '../../config/load-templates.ts';
import { contentSecurityPolicy } from '../../render/frame/content-security-policy.ts';
import type { RenderContext } from '../../render/render-context.ts';

/** What pages are made with, as plain data: templates are functions and stay behind. */
export type ContextParts = Omit<RenderContext, 'templates' | 'policy' | 'shared'> & {
  readonly templateFiles: TemplateFiles;
};

/** Put together what all pages are made with. */
export async function makeContext(parts: ContextParts): Promise<RenderContext> {
  const { templateFiles, ...context } = parts;
  const templates = await loadTemplates(templateFiles, templateSet);
  const policy = contentSecurityPolicy(context.assets.themeScript);
  return { ...context, templates, policy, shared: new Map() };
}
