import type { GalleryGroup } from './gallery-groups.ts';

/** A page with more than this is slow to load and to make. */
export const FINDS_A_PAGE = 2000;

/** Part groups into pages; a group that goes on over a page's end stands on both. */
export function splitGallery(
  groups: readonly GalleryGroup[],
): readonly (readonly GalleryGroup[])[] {
  const pages: GalleryGroup[][] = [];
  let room = 0;
  for (const group of groups) {
    for (let from = 0; from < group.finds.length; ) {
      if (room === 0) {
        pages.push([]);
        room = FINDS_A_PAGE;
      }
      const finds = group.finds.slice(from, from + room);
      pages.at(-1)?.push({ ...group, finds });
      from += finds.length;
      room -= finds.length;
    }
  }
  return pages;
}
