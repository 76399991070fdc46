const PICTURE = /^!\[[^[\]]*\]\(https?:\/\/[^\s()<>]+\)$/;

/** Whether a line is no more than a picture as Markdown has it, which some extractors write: `![pool](https://a.example/p.png)`. */
export function isPictureMarkup(text: string): boolean {
  return text.startsWith('![') && PICTURE.test(text);
}
