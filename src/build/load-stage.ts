/** A stage of the build whose modules worker threads load when they come to it. */
export type Stage = 'articles' | 'pages';

const MODULES: Readonly<Record<Stage, () => readonly Promise<unknown>[]>> = {
  articles: () => [
    import('./article/build-article.ts'),
    import('../highlight/create-highlighter.ts'),
  ],
  pages: () => [
    import('./pages/make-context.ts'),
    import('./pages/make-page.ts'),
    import('../render/render-mentions.ts'),
  ],
};

/** Load the modules of a stage before they are needed. */
export async function loadStage(stage: Stage): Promise<void> {
  await Promise.all(MODULES[stage]());
}
