import { templateSet } from '../../../templates/template-set.ts';
import type { TemplateFiles } from '../../config/find-templates.ts';
import { loadTemplates } from '../../config/load-templates.ts';
import { type ContextParts, makeRenderContext } from '../../render/make-render-context.ts';
import type { RenderContext } from '../../render/render-context.ts';

/** The context of rendering as plain data, which each worker thread completes. */
export interface ThreadContext extends ContextParts {
  readonly templateFiles: TemplateFiles;
}

/** Complete the context of rendering with the project's templates. */
export async function makeContext(parts: ThreadContext): Promise<RenderContext> {
  return makeRenderContext(parts, await loadTemplates(parts.templateFiles, templateSet));
}
