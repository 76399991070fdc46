import type { Element } from 'hast';
import { s } from 'hastscript';

/** The line that shows which parts of a source were mended. */
export interface SeamProps {
  /** The mended parts: fractions of the source's lines in [0, 1], in order, not overlapping. */
  readonly mended: readonly (readonly [from: number, to: number])[];
  /** Any whole number; it varies the shape of the line. */
  readonly shape: number;
  /** Accessible name; with an empty one the line is decoration. */
  readonly label: string;
}

const WIDTH = 1000;
/** Distance of the corners, in units of the view box. */
const STEP = 13;

/** Height of the line at a multiple of `STEP`: irregular, and the same in every build. */
function corner(index: number, shape: number): number {
  const x = index * STEP + shape * 7;
  return (
    5 + 1.9 * Math.sin(x * 0.021) + 1.3 * Math.sin(x * 0.29 + 1) + 1.1 * Math.sin(x * 0.83 + 2)
  );
}

/** Height of the line at any place: linear between two corners. */
function height(x: number, shape: number): string {
  const index = Math.floor(x / STEP);
  const share = x / STEP - index;
  return (corner(index, shape) * (1 - share) + corner(index + 1, shape) * share).toFixed(1);
}

function path(from: number, to: number, shape: number): string {
  const points = [`${Math.round(from)} ${height(from, shape)}`];
  for (let x = (Math.floor(from / STEP) + 1) * STEP; x < to; x += STEP) {
    points.push(`${x} ${height(x, shape)}`);
  }
  points.push(`${Math.round(to)} ${height(to, shape)}`);
  return `M${points.join('L')}`;
}

/**
 * A source as one jagged line, from its first line of text at the left to its last at the right: in the colour
 * of text where it was healthy, in gold where it was mended.
 */
export function Seam(props: SeamProps): Element {
  const gold = props.mended
    .map(([from, to]) => path(from * WIDTH, to * WIDTH, props.shape))
    .join('');
  const name =
    props.label === '' ? { ariaHidden: 'true' } : { role: 'img', ariaLabel: props.label };
  return s(
    'svg',
    {
      className: ['seam'],
      viewBox: `0 0 ${WIDTH} 10`,
      preserveAspectRatio: 'none',
      ...name,
    },
    [
      s('path', { className: ['seam-whole'], d: path(0, WIDTH, props.shape) }),
      ...(gold === '' ? [] : [s('path', { className: ['seam-gold'], d: gold })]),
    ],
  );
}
