import { addCopyButtons } from './add-copy-buttons.ts';
import { centreMap } from './centre-map.ts';
import { enlargeDiagrams } from './enlarge-diagrams.ts';
import { followContents } from './follow-contents.ts';
import { openSearch } from './open-search.ts';
import { switchTheme } from './switch-theme.ts';
import { trimTabStops } from './trim-tab-stops.ts';

switchTheme();
openSearch();
centreMap();
// What nobody can use yet waits until the page has been painted, one piece at a time.
for (const task of [followContents, addCopyButtons, trimTabStops, enlargeDiagrams]) {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 50);
}
