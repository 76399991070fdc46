/** The option of scripts that read the corpus: its folder, or what KINTSUGI_CORPUS names. */
export const CORPUS_OPTION: { readonly type: 'string'; readonly default: string } = {
  type: 'string',
  default: process.env.KINTSUGI_CORPUS ?? '',
};
