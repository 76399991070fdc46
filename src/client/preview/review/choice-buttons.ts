import type { Verdict } from './acceptance.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

const DEPTHS = [2, 3, 4, 5] as const;
const KINDS = ['paragraph', 'list', 'table', 'blockquote', 'mermaid', 'boilerplate'] as const;

/**
 * A button for each thing that lines can be.
 *
 * @param lang Language that the field begins with.
 * @param languages The article's languages, to choose from.
 */
export function choiceButtons(
  lang: string,
  languages: readonly string[],
  words: Words,
  choose: (verdict: Verdict) => void,
): HTMLElement {
  const button = (label: string, verdict: Verdict): HTMLElement => {
    const made = element('button', 'choice', label);
    made.type = 'button';
    made.addEventListener('click', () => choose(verdict));
    return made;
  };
  return element(
    'div',
    'choices',
    element('span', 'it-is', words.itIs),
    button(words.title, { as: 'title' }),
    ...DEPTHS.map((depth) => button(words.depth(depth), { as: 'heading', depth })),
    ...KINDS.map((kind) => button(words.kinds[kind], { as: kind })),
    codeChoice(lang, languages, words, choose),
  );
}

function codeChoice(
  lang: string,
  languages: readonly string[],
  words: Words,
  choose: (verdict: Verdict) => void,
): HTMLElement {
  const field = element('input', '');
  const list = element('datalist', '', ...languages.map((name) => new Option('', name)));
  const submit = element('button', 'choice', words.code);
  list.id = `languages-${crypto.randomUUID()}`;
  field.setAttribute('list', list.id);
  field.setAttribute('aria-label', words.language);
  field.value = lang;
  field.size = 8;
  const form = element('form', 'code-choice', submit, field, list);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = field.value.trim();
    choose(name === '' ? { as: 'code' } : { as: 'code', lang: name });
  });
  return form;
}
