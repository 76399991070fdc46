// `matchLabels`, `HTTPRoute`, `max-size`, `存储`
const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[\u0080-\uffff]+/g;
const PLURAL = /s$/;

/**
 * The words of a key, in small letters and in the singular.
 *
 *     destinationServiceAccounts   →   destination, service, account
 *
 * @returns At least one: a key without letters is its own word.
 */
export function keyWords(key: string): readonly string[] {
  const words = key.match(WORD);
  return words ? words.map((word) => word.toLowerCase().replace(PLURAL, '')) : [key];
}
