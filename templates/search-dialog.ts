import type { Element } from 'hast';
import { h } from 'hastscript';
import { Icon } from './icon.ts';
import type { Strings } from './strings/strings.ts';

/** The search dialog; `src/client/search*` brings it to life when it is asked for. */
export interface SearchDialogProps {
  /** URL of the folder that holds the search index. */
  readonly index: string;
  readonly strings: Strings;
}

/** Id of the list that the field fills. */
const RESULTS = 'kg-search-results';

/** Where the query is written. */
function Field({ searchPlaceholder }: Strings): Element {
  return h('input', {
    type: 'text',
    inputMode: 'search',
    name: 'q',
    placeholder: searchPlaceholder,
    ariaLabel: searchPlaceholder,
    autoComplete: 'off',
    autoCapitalize: 'off',
    spellCheck: 'false',
    enterKeyHint: 'search',
    role: 'combobox',
    ariaAutoComplete: 'list',
    ariaExpanded: 'false',
    ariaControls: RESULTS,
  });
}

/** An empty dialog with its strings, closed until a reader asks for it. */
export function SearchDialog(props: SearchDialogProps): Element {
  const { strings } = props;
  return h(
    'dialog',
    {
      id: 'kg-search',
      className: ['search'],
      ariaLabel: strings.search,
      dataIndex: props.index,
      // `{}` is where the script writes the query or the number.
      dataEmpty: strings.searchEmpty('{}'),
      dataOne: strings.searchCount(1),
      dataMany: strings.searchCount(2).replace('2', '{}'),
      dataFailed: strings.searchFailed,
    },
    [
      h('form', { method: 'dialog' }, [
        Icon('search'),
        Field(strings),
        h('button', { value: 'close', ariaLabel: strings.close }, [Icon('close')]),
      ]),
      h('p', { className: ['search-status'], role: 'status' }),
      h('ul', { id: RESULTS, role: 'listbox', ariaLabel: strings.search }),
      h('p', { className: ['search-hint'] }, strings.searchHint),
    ],
  );
}
