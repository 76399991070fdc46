const WORDS =
  /(?:[A-Za-z,)] (?:against|an?|and|any|are|as|at|be|because|becomes?|between|but|by|called|calling|can|during|each|every|existing|following|for|from|has|have|if|in|into|is|its?|may|must|named|of|on|only|onto|or|our|running|set|should|such|than|that|the|their|these|they|this|those|through|to|under|unless|use|uses|using|via|was|were|when|where|whether|which|while|whose|will|with|within|without|your)|^(?:An?|By|For|From|If|In|On|The|This|To|Use|Using|When|With|Your))$/;

/**
 * Whether a line ends with a word that no English sentence ends with.
 *
 *     roll back with the
 *
 * @param text Without white space at its end.
 */
export function leadsOn(text: string): boolean {
  return WORDS.test(text);
}
