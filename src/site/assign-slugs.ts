import type { FilePath, Slug } from '../types/brand.ts';
import type { Message } from '../types/message.ts';

/** An article's identity before the site has decided its route. */
export interface SlugWish {
  readonly path: FilePath;
  readonly slug: Slug;
}

/**
 * Give every article a slug of its own.
 *
 * Slugs that differ only in case or in Unicode normalisation are the same folder on many file
 * systems. The first in path order keeps its slug, the others get `-2`, `-3` … and a message.
 *
 * @param wishes In any order.
 * @returns Path → slug, and one `slug-collision` message for each slug that was changed.
 */
export function assignSlugs(wishes: readonly SlugWish[]): {
  readonly slugs: ReadonlyMap<FilePath, Slug>;
  readonly messages: readonly Message[];
} {
  const slugs = new Map<FilePath, Slug>();
  const messages: Message[] = [];
  const owners = new Map<string, FilePath>();
  const taken = new Set(wishes.map((wish) => fold(wish.slug)));
  const numbers = new Map<string, number>();
  for (const wish of wishes.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const owner = owners.get(fold(wish.slug));
    const slug = owner === undefined ? wish.slug : freeSlug(wish.slug, taken, numbers);
    if (owner === undefined) owners.set(fold(slug), wish.path);
    else messages.push(collision(wish, owner, slug, slugs.get(owner) === wish.slug));
    taken.add(fold(slug));
    slugs.set(wish.path, slug);
  }
  return { slugs, messages };
}

function fold(slug: string): string {
  return slug.normalize('NFC').toLowerCase();
}

/** `numbers` remembers where the last search for a slug ended: a thousand equal slugs stay linear. */
function freeSlug(slug: Slug, taken: ReadonlySet<string>, numbers: Map<string, number>): Slug {
  let number = numbers.get(fold(slug)) ?? 2;
  while (taken.has(fold(`${slug}-${number}`))) number += 1;
  numbers.set(fold(slug), number + 1);
  // A slug with a number behind it obeys the same rules.
  return `${slug}-${number}` as Slug;
}

function collision(wish: SlugWish, owner: FilePath, slug: Slug, isSame: boolean): Message {
  const why = isSame ? '' : 'Slugs that differ only in case are one folder on some systems. ';
  return {
    severity: 'warning',
    source: 'site',
    ruleId: 'slug-collision',
    reason: `Unexpected slug \`${wish.slug}\`, already taken by \`${owner}\`; used \`${slug}\``,
    note: `${why}Set another \`slug\` in the front matter of one of them.`,
    actual: wish.slug,
    path: wish.path,
  };
}
