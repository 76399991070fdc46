import type { FilePath } from './brand.ts';

/** An image of the project that an article shows. */
export interface ImageFile {
  /** As the article names it. */
  readonly src: string;
  readonly file: FilePath;
  /** Path in the site, named by its content. */
  readonly path: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** An image that an article names and that cannot be shown. */
export interface ImageProblem {
  readonly src: string;
  readonly ruleId: 'image-missing' | 'image-refused';
  readonly reason: string;
}

/** What became of the images that an article names. Plain data. */
export type ArticleImage = ImageFile | ImageProblem;
