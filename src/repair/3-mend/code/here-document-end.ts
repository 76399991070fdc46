// cat <<EOF   cat <<-'END' > file   but not  cat <<< word
const HERE_DOCUMENT = /(?<!<)<<-?\s*(["']?)([A-Za-z_]\w*)\1/;

/**
 * The word that ends the here-document which a line of a shell script begins, if it begins one.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_07_04
 */
export function hereDocumentEnd(line: string): string | undefined {
  return HERE_DOCUMENT.exec(line)?.[2];
}
