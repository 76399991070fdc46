/**
 * What a project's own templates may use: `kintsugi/templates`.
 *
 * See `docs/theming.md`.
 */
export { h, s } from 'hastscript';
export type { ArticleProps, LinkProps, SectionLinkProps } from './article.ts';
export type { ConceptProps } from './concept.ts';
export type { ConceptMentionsProps } from './concept-mentions.ts';
export type { ConceptsProps } from './concepts.ts';
export type { DiagramProps } from './diagram.ts';
export type { DocumentProps } from './document.ts';
export type { FooterProps } from './footer.ts';
export type { GalleryProps } from './gallery.ts';
export type { HeadProps } from './head.ts';
export type { HeaderProps } from './header.ts';
export type { HomeProps } from './home.ts';
export { Icon } from './icon.ts';
export type { MendedProps } from './mended.ts';
export type { NotFoundProps } from './not-found.ts';
export type { SeamProps } from './seam.ts';
export type { SearchDialogProps } from './search-dialog.ts';
export type { SeeAlsoProps } from './see-also.ts';
export type { SiteMapProps } from './site-map.ts';
export type { Strings } from './strings/strings.ts';
export { type TemplateSet, templateSet } from './template-set.ts';
export type { TocProps } from './toc.ts';
