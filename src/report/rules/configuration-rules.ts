import type { Rule } from '../rule.ts';

/** Messages of the part “Configuration”, by id. */
export const configurationRules: readonly Rule[] = [
  {
    id: 'config-article',
    what: '`articles` names a file that is not there',
    why: 'What it says would be passed over in silence, e.g. where a file was renamed.',
    mend: 'Take the name that is proposed',
  },
  {
    id: 'config-folder',
    what: 'The folder named on the command line does not exist',
    why: 'A command works on one folder, and a mistyped name must not make an empty site.',
    mend: 'Name the folder of the site',
  },
  {
    id: 'config-load',
    what: '`site.config.ts` cannot be loaded',
    why: 'The file is a module: a syntax error, an import that is not there, an exception or options without `export default` stop it.',
    mend: 'Mend it, or remove it: every option has a default',
  },
  {
    id: 'config-style',
    what: 'A style sheet in `templates/styles/` is no CSS',
    why: 'All style sheets become one: a brace too few in one of them would change the rules of all others.',
    mend: 'Mend the line that is named',
  },
  {
    id: 'config-template',
    what: 'A file in `templates/` is no template',
    why: 'Each file in `templates/` takes the place of the template of its name, so that a name or an export which fits nothing would be passed over in silence.',
    mend: 'See [theming](theming.md)',
  },
  {
    id: 'config-unknown',
    what: 'An option that does not exist',
    why: 'An option that nobody reads would be believed to work.',
    mend: 'Take the name that is proposed',
  },
  {
    id: 'config-value',
    what: 'An option has a value that cannot be',
    why: 'A value that does not fit would show up much later, as something else.',
    mend: 'Take what is expected',
  },
];
