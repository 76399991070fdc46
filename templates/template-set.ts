import { Article } from './article.ts';
import { Concept } from './concept.ts';
import { ConceptMentions } from './concept-mentions.ts';
import { Concepts } from './concepts.ts';
import { Diagram } from './diagram.ts';
import { Document } from './document.ts';
import { Footer } from './footer.ts';
import { Gallery } from './gallery.ts';
import { Head } from './head.ts';
import { Header } from './header.ts';
import { Home } from './home.ts';
import { Mended } from './mended.ts';
import { NotFound } from './not-found.ts';
import { Seam } from './seam.ts';
import { SearchDialog } from './search-dialog.ts';
import { SeeAlso } from './see-also.ts';
import { SiteMap } from './site-map.ts';
import { Tags } from './tags.ts';
import { Toc } from './toc.ts';

/** One function per page part. A part never calls another of these: `render` puts them together. */
export interface TemplateSet {
  readonly Article: typeof Article;
  readonly Concept: typeof Concept;
  readonly ConceptMentions: typeof ConceptMentions;
  readonly Concepts: typeof Concepts;
  readonly Diagram: typeof Diagram;
  readonly Document: typeof Document;
  readonly Footer: typeof Footer;
  readonly Gallery: typeof Gallery;
  readonly Head: typeof Head;
  readonly Header: typeof Header;
  readonly Home: typeof Home;
  readonly Mended: typeof Mended;
  readonly NotFound: typeof NotFound;
  readonly Seam: typeof Seam;
  readonly SearchDialog: typeof SearchDialog;
  readonly SeeAlso: typeof SeeAlso;
  readonly SiteMap: typeof SiteMap;
  readonly Tags: typeof Tags;
  readonly Toc: typeof Toc;
}

/** The templates that come with Kintsugi. A project's own may take the place of any of them. */
export const templateSet: TemplateSet = {
  Article,
  Concept,
  ConceptMentions,
  Concepts,
  Diagram,
  Document,
  Footer,
  Gallery,
  Head,
  Header,
  Home,
  Mended,
  NotFound,
  Seam,
  SearchDialog,
  SeeAlso,
  SiteMap,
  Tags,
  Toc,
};
