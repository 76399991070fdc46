/**
 * What the preview loads again when a template changes: all that depends on templates.
 */
export { templateSet } from '../../../templates/template-set.ts';
export { listConceptPages } from '../../build/pages/list-concept-pages.ts';
export { listSitePages } from '../../build/pages/list-site-pages.ts';
export { renderArticlePage } from '../../render/article/render-article-page.ts';
export { renderMendedPage } from '../../render/article/render-mended-page.ts';
