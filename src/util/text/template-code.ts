/** `{% highlight go linenos %}`, alone in its line. */
const LIQUID = /^[ \t]*\{%-?[ \t]*(highlight|codeblock)(?![\w-])([^%{}]{0,300})%\}[ \t]*$/;
/** `{{< highlight go "linenos=table" >}}`, alone in its line. */
const SHORTCODE = /^[ \t]*\{\{([<%])[ \t]*highlight(?![\w-])([^<>%{}]{0,300})[>%]\}\}[ \t]*$/;
/** `{% endhighlight %}`; `{{< /highlight >}}` ends by either mark. */
const ENDS: Readonly<Record<string, RegExp>> = {
  highlight: /^[ \t]*\{%-?[ \t]*endhighlight[ \t]*-?%\}[ \t]*$/,
  codeblock: /^[ \t]*\{%-?[ \t]*endcodeblock[ \t]*-?%\}[ \t]*$/,
  '<': /^[ \t]*\{\{<[ \t]*\/[ \t]*highlight[ \t]*>\}\}[ \t]*$/,
  '%': /^[ \t]*\{\{%[ \t]*\/[ \t]*highlight[ \t]*%\}\}[ \t]*$/,
};

/** The first line of code between two tags of a template. */
export interface TemplateCode {
  /** Empty where it has none. */
  readonly lang: string;
  /** What the last line matches. */
  readonly end: RegExp;
}

/**
 * Read a line that begins code as Jekyll, Hexo and Hugo have it in the place of a fence.
 *
 *     {% highlight go %}          {% codeblock lang:go %}          {{< highlight go >}}
 *
 * @param line Without its line break.
 * @returns Undefined for any other line.
 * @see https://jekyllrb.com/docs/liquid/tags/#code-snippet-highlighting
 */
export function readTemplateCode(line: string): TemplateCode | undefined {
  if (!line.trimStart().startsWith('{') || line.length > 1000) return undefined;
  const [, name = '', words = ''] = LIQUID.exec(line) ?? SHORTCODE.exec(line) ?? [];
  const end = ENDS[name];
  if (end === undefined) return undefined;
  // Hexo's first words are a title.
  const pattern = name === 'codeblock' ? /(?:^|\s)lang:([\w+#.-]+)/ : /^\s*["']?([\w+#.-]+)/;
  return { lang: pattern.exec(words)?.[1] ?? '', end };
}
