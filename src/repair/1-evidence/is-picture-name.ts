const PICTURE = /^\S{1,80}\.(?:png|jpe?g|gif|webp|svg)$/i;

/** Whether a line is no more than the name of a picture, which is what a page without it shows: `image.png`. */
export function isPictureName(text: string): boolean {
  return PICTURE.test(text);
}
