import type { LinkRef } from '../types/article.ts';
import type { FilePath } from '../types/brand.ts';
import type { Message } from '../types/message.ts';
import type { SeedTarget } from './make-seed-lookup.ts';
import { nearestText } from './nearest-text.ts';
import { SEED_FILE } from './seed-file.ts';

// Looking through more paths for every broken link would take longer than the build.
const MAX_COMPARED = 5_000;

/**
 * A link to a file of an article that is not there.
 *
 * @param path The article with the link.
 * @param target The path that the link names.
 * @param paths Those of all seeds, for a suggestion.
 */
export function missingTarget(
  path: FilePath,
  link: LinkRef,
  target: string,
  paths: readonly FilePath[],
): Message {
  const wanted = target.replace(/^(?:\.{0,2}\/)+/, '');
  return toMessage(path, link, {
    ruleId: 'link-target-missing',
    reason: `Unexpected link to \`${link.url}\`, no such article`,
    meant: paths.length > MAX_COMPARED ? undefined : nearestText(wanted, paths),
    effect: 'The link leads nowhere as it is.',
    remedy: 'The link leads nowhere. Correct its path or remove it.',
  });
}

/**
 * A link between double brackets to an article that is not there.
 *
 * @param path The article with the link.
 * @param name The name between the brackets.
 * @param paths Those of all seeds, for a suggestion.
 */
export function missingName(
  path: FilePath,
  link: LinkRef,
  name: string,
  paths: readonly FilePath[],
): Message {
  const names = paths.length > MAX_COMPARED ? [] : paths.map(nameOf);
  const nearest = nearestText(name, names);
  return toMessage(path, link, {
    ruleId: 'link-name-missing',
    reason: `Unexpected link to \`${link.url}\`, no such article`,
    meant: nearest && `[[${nearest}]]`,
    effect: 'The brackets are shown as text as they are.',
    remedy: 'The brackets are shown as text. Write the article, or put code between back-ticks.',
  });
}

/** `seeds/Event Loop.md` → `Event Loop` */
function nameOf(path: FilePath): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(SEED_FILE, '');
}

/** A link to a file beside the article with this path, which is not copied. */
export function missingFile(path: FilePath, link: LinkRef): Message {
  return toMessage(path, link, {
    ruleId: 'link-file-missing',
    reason: `Unexpected link to \`${link.url}\`, no such file in the site`,
    remedy:
      'Only articles and images are copied. Write the whole address, with `https://`, of where it is.',
  });
}

/**
 * A link to a part that its article does not have.
 *
 * @param path The article with the link.
 * @param hash The anchor, without `#`.
 */
export function missingAnchor(
  path: FilePath,
  link: LinkRef,
  hash: string,
  target: SeedTarget,
): Message {
  const nearest = nearestText(hash, target.anchors());
  return toMessage(path, link, {
    ruleId: 'link-anchor-missing',
    reason: `Unexpected anchor \`#${hash}\`, no such heading in \`${target.path}\``,
    meant: nearest && `#${nearest}`,
    effect: 'The link goes to the top of the page as it is.',
    remedy: 'The link goes to the top of the page. Correct its anchor or remove it.',
  });
}

/** What is wrong with a link. */
interface Fault extends Pick<Message, 'ruleId' | 'reason'> {
  /** What its author may have meant, as it should be written. @default nothing is suggested */
  readonly meant?: string | undefined;
  /** What becomes of the link, said behind the suggestion. @default nothing */
  readonly effect?: string;
  /** The same with what to do, where nothing is suggested. */
  readonly remedy: string;
}

function toMessage(path: FilePath, { url, place }: LinkRef, fault: Fault): Message {
  const { ruleId, reason, meant, effect = '', remedy } = fault;
  return {
    severity: 'warning',
    source: 'site',
    ruleId,
    reason,
    note: meant === undefined ? remedy : `Did you mean \`${meant}\`? ${effect}`,
    actual: url,
    ...(meant === undefined ? {} : { expected: [meant] }),
    place,
    path,
  };
}
