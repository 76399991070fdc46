import type { GalleryGroup } from './gallery-groups.ts';

/** A page with more than this is slow to load and to make. */
export const FINDS_A_PAGE = 2000;

/** What a page shows of a group: its finds from one on, up to another, 0-based. */
export interface GalleryPart {
  readonly group: GalleryGroup;
  readonly from: number;
  readonly to: number;
}

/** Part groups into pages; a group that goes on over a page's end stands on both. */
export function splitGallery(groups: readonly GalleryGroup[]): readonly (readonly GalleryPart[])[] {
  const pages: GalleryPart[][] = [];
  let room = 0;
  for (const group of groups) {
    for (let from = 0, to = 0; from < group.count; from = to) {
      if (room === 0) {
        pages.push([]);
        room = FINDS_A_PAGE;
      }
      to = Math.min(group.count, from + room);
      pages.at(-1)?.push({ group, from, to });
      room -= to - from;
    }
  }
  return pages;
}
