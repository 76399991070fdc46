import { addCopyButtons } from './add-copy-buttons.ts';
import { enlargeDiagrams } from './enlarge-diagrams.ts';
import { followContents } from './follow-contents.ts';
import { openSearch } from './open-search.ts';
import { switchTheme } from './switch-theme.ts';
import { trimTabStops } from './trim-tab-stops.ts';

switchTheme();
addCopyButtons();
followContents();
trimTabStops();
enlargeDiagrams();
openSearch();
