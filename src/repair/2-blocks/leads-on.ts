const WORDS =
  /(?:[A-Za-z,)] (?:an?|and|any|as|at|be|becomes?|by|called|calling|can|each|existing|following|for|from|has|have|if|in|into|is|its?|may|must|named|of|on|only|or|our|running|set|should|than|that|the|their|this|through|to|under|use|uses|using|via|when|where|which|will|with|without|your)|^(?:An?|By|For|From|If|In|On|The|This|To|Use|Using|When|With|Your))$/;

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
