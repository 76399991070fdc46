import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import type { LinkProps } from './article.ts';
import type { Strings } from './strings/strings.ts';

/** A dot or a word of the map; `x` and `y` are its centre. */
export interface MapPoint extends LinkProps {
  readonly kind: 'article' | 'concept';
  readonly x: number;
  readonly y: number;
  /** In [0, 1]. */
  readonly size: number;
}

/** Articles and concepts as a picture. */
export interface SiteMapProps {
  readonly width: number;
  readonly height: number;
  readonly points: readonly MapPoint[];
  readonly edges: readonly (readonly [from: number, to: number])[];
  readonly strings: Strings;
}

/** Largest number of characters of an article's title on the map; a longer title is cut. */
const MAX_LETTERS = 18;

function line(props: SiteMapProps, [from, to]: readonly [number, number]): string {
  const a = props.points[from];
  const b = props.points[to];
  if (a === undefined || b === undefined) return '';
  return `M${Math.round(a.x)} ${Math.round(a.y)}L${Math.round(b.x)} ${Math.round(b.y)}`;
}

/** Cut a long title, by code points so that no emoji is split. */
function shorten(title: string): string {
  const letters = [...title];
  return letters.length > MAX_LETTERS ? `${letters.slice(0, MAX_LETTERS - 1).join('')}…` : title;
}

function point(item: MapPoint): Element {
  const x = Math.round(item.x);
  const y = Math.round(item.y);
  if (item.kind === 'article') {
    return s('a', { href: item.href, className: ['map-article'] }, [
      s('title', item.title),
      s('circle', { cx: x, cy: y, r: 6 + Math.round(6 * item.size) }),
      s('text', { x, y: y + 26 }, shorten(item.title)),
    ]);
  }
  const step = Math.min(3, Math.floor(item.size * 4));
  return s('a', { href: item.href, className: [`map-concept`, `map-size-${step}`] }, [
    s('text', { x, y: y + 5 }, item.title),
  ]);
}

/** A picture whose dots and words are links, which the keyboard reaches in the order of the points. */
export function SiteMap(props: SiteMapProps): ElementContent[] {
  const { strings, width, height } = props;
  const lines = props.edges.map((edge) => line(props, edge)).join('');
  return [
    h('header', { className: ['page-head'] }, [h('h1', strings.map), h('p', strings.mapIntro)]),
    h('div', { className: ['site-map'], role: 'group', tabIndex: 0, ariaLabel: strings.map }, [
      s('svg', { viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`, width, height }, [
        s('path', { className: ['map-lines'], d: lines }),
        ...props.points.map(point),
      ]),
    ]),
  ];
}
