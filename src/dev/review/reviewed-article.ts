import type { Article } from '../../types/article.ts';
import type { Sidecar } from '../../types/decision.ts';

/** An article of the preview with all that its repair came from. */
export interface ReviewedArticle {
  /** Names text, decisions and configuration. */
  readonly key: string;
  readonly article: Article;
  /** 1-based line of the file where the article begins, after its front matter. */
  readonly bodyLine: number;
  readonly sidecar: Sidecar | undefined;
}
