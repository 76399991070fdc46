/**
 * Put a word's make into a small number: letters' case, digits, underscores, length.
 *
 *     maxIdle → camel, 7      HTTP → capitals, 4      v1 → small with digit, 2
 */
export function wordShape(word: string): number {
  const { length: size } = word;
  let make = 0;
  let changes = 0;
  let wasSmall = false;
  for (let index = 0; index < size; index += 1) {
    const code = word.charCodeAt(index);
    const isSmall = code >= 97 && code <= 122;
    const isCapital = code >= 65 && code <= 90;
    if (isSmall) make |= 1;
    else if (isCapital) make |= index === 0 ? 2 : 4;
    else if (code >= 48 && code <= 57) make |= 8;
    else if (code === 95) make |= 16;
    else make |= 32;
    if (isCapital && wasSmall) changes += 1;
    wasSmall = isSmall;
  }
  const length = size < 4 ? size : size < 8 ? 4 : 5;
  return (make * 3 + Math.min(changes, 2)) * 6 + length;
}
