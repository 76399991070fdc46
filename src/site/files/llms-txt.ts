import type { SiteConfig } from '../../types/config.ts';
import type { Concept, SiteFile } from '../../types/site.ts';
import type { SitePlan } from '../plan-site.ts';
import { siteUrl } from './site-url.ts';

// Concepts listed; the rest is on the site.
const SHOWN = 60;

/**
 * `llms.txt`: the site as a list of links for programs that read Markdown. Articles link to their
 * repaired Markdown.
 *
 * @see https://llmstxt.org/
 */
export function llmsTxt(
  plan: SitePlan,
  concepts: readonly Concept[],
  config: SiteConfig,
): SiteFile {
  const articles = plan.articles.map(({ summary, route }) =>
    makeLink(summary.title, siteUrl(config, `${route}index.md`), summary.description),
  );
  const terms = concepts
    .slice(0, SHOWN)
    .map((each) => makeLink(each.name, siteUrl(config, each.route), each.definition?.text ?? ''));
  const parts = [
    `# ${oneLine(config.title)}`,
    ...(config.description === '' ? [] : [`> ${oneLine(config.description)}`]),
    `## Articles\n\n${articles.join('\n')}`,
    ...(terms.length === 0 ? [] : [`## Optional\n\n${terms.join('\n')}`]),
  ];
  return { path: 'llms.txt', text: `${parts.join('\n\n')}\n` };
}

function makeLink(title: string, url: string, note: string): string {
  const name = oneLine(title).replace(/[[\]\\]/g, '\\$&');
  const target = url.replace(/[()]/g, (each) => `%${each.charCodeAt(0).toString(16)}`);
  return `- [${name}](${target})${note === '' ? '' : `: ${oneLine(note)}`}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
