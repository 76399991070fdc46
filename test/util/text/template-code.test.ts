import { expect, test } from 'vitest';
import { readTemplateCode } from '../../../src/util/text/template-code.ts';

test.each([
  ['{% highlight go %}', 'go', '{% endhighlight %}'],
  ['{%- highlight ruby linenos -%}', 'ruby', '{%- endhighlight -%}'],
  ['  {% highlight c++ %}  ', 'c++', '  {% endhighlight %}'],
  ['{% codeblock A title lang:js %}', 'js', '{% endcodeblock %}'],
  ['{% codeblock %}', '', '{% endcodeblock %}'],
  ['{{< highlight go "linenos=table,hl_lines=8 15-17" >}}', 'go', '{{< /highlight >}}'],
  ['{{% highlight "yaml" %}}', 'yaml', '{{% / highlight %}}'],
])('%s begins code', (line, lang, end) => {
  const code = readTemplateCode(line);
  expect(code?.lang).toBe(lang);
  expect(end).toMatch(code?.end ?? /never^/);
});

test.each([
  '{% highlight go %} code {% endhighlight %}',
  '{% endhighlight %}',
  '{% highlighter go %}',
  '{% include highlight %}',
  'See {% highlight go %}',
  '{{ highlight }}',
  '{"highlight": "{%"}',
])('%s begins none', (line) => {
  expect(readTemplateCode(line)).toBeUndefined();
});

test('each tag has its own end', () => {
  expect('{% endcodeblock %}').not.toMatch(readTemplateCode('{% highlight go %}')?.end ?? /^/);
  expect('{{% /highlight %}}').not.toMatch(readTemplateCode('{{< highlight go >}}')?.end ?? /^/);
});
