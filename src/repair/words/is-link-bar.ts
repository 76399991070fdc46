// [Top of Book] [Contents] [Next Chapter]   but not [-v] [file], how a command is called
const BAR = /^(?:\[ ?[^\s\-[\]][^[\]]{0,30}\]\s*){3,}$/;
const LINK = /\[( ?)([^[\]]+)\]/g;
// [ < ]   [ >> ]   [ ? ]   [ 1 ]   [ A ]
const SIGN = /^(?:[<>?«»←→↑↓^]{1,2}|\d{1,2}|\p{Lu})$/u;
const TITLE = /^\p{Lu}\p{Ll}/u;
/** From this many links on, a line is a bar without an arrow or a number among them. */
const MIN_LINKS = 4;
const MAX_LINE_LENGTH = 400;

/**
 * Whether a line is nothing but links that a manual sets above and below a chapter, each in brackets.
 *
 *     [ << ] [ < ] [ Up ] [ > ] [ >> ] [Top] [Contents]
 *     [Top of Book] [Contents] [Previous Chapter] [Next Chapter]
 */
export function isLinkBar(text: string): boolean {
  if (!text.startsWith('[') || text.length > MAX_LINE_LENGTH || !BAR.test(text)) return false;
  const links = [...text.matchAll(LINK)].map(([, pad = '', name = '']) => [pad, name.trim()]);
  if (links.some(([pad, name = '']) => pad !== '' && SIGN.test(name))) return true;
  return links.length >= MIN_LINKS && links.every(([, name = '']) => TITLE.test(name));
}
