/**
 * Name the folder with the ideal texts of a variant: one extractor drops signs, so it has its own.
 *
 * @param variant Folder of the damaged texts.
 */
export function goldFolder(variant: string): string {
  return variant === 'resiliparse' ? 'gold-resiliparse' : 'gold';
}
