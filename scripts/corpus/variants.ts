/** Folders of the texts that extractors have flattened, by version. */
export const VARIANTS: readonly string[] = ['trafilatura', 'trafilatura-2.2', 'resiliparse'];
