import { createHash, hash } from 'node:crypto';
import { NO_MENTIONS } from '../../site/concepts/mentions/no-mentions.ts';
import type { SitePlan } from '../../site/plan-site.ts';
import type { Recall } from '../../site/recall.ts';
import { once } from '../../util/memo/once.ts';
import type { BuildTools } from '../build-tools.ts';
import type { AllMentions } from './find-all-mentions.ts';

/**
 * Make a function that stores what is derived from plan and mentions, and gives it back as long as
 * neither has changed: most edits change neither which concepts an article mentions nor what other
 * pages show of it.
 *
 * The store keeps only the newest value of each name.
 */
export function recallLinks(plan: SitePlan, table: AllMentions, tools: BuildTools): Recall {
  const { store, version, config } = tools;
  const key = once(() => keyOf(plan, table));
  return (name, make) => {
    const slot = hash('sha1', `links\n${version}\n${config.outDir}\n${name}`);
    const stored = store.get(slot);
    // A prefix and not a field: a stale text is not parsed. The store checks that it is what was put.
    if (stored?.startsWith(key())) return JSON.parse(stored.slice(key().length));
    const made = make();
    store.put(slot, key() + JSON.stringify(made));
    return made;
  };
}

/** Hash of everything that the links of a site depend on. */
function keyOf({ articles, links }: SitePlan, { seeds, index }: AllMentions): string {
  const sum = createHash('sha1').update(JSON.stringify(seeds));
  for (const { route, summary } of articles) {
    const { path, outline, sections } = summary;
    const planned = [route, path, outline, sections.length, links.get(path)];
    const { data, surfaces, definitions, hashes } = index(path) ?? NO_MENTIONS;
    sum.update(JSON.stringify(planned));
    sum.update([data, surfaces, definitions, hashes].join('\0'));
  }
  return sum.digest('hex');
}
