import type { Element } from 'hast';
import { s } from 'hastscript';

/** Which part of a source was mended: pairs of fractions in [0, 1], in order, not overlapping. */
export interface SeamProps {
  readonly mended: readonly (readonly [from: number, to: number])[];
  /** Any whole number: each breaks in its own way. */
  readonly shape: number;
  /** Told to assistive technology; an empty label makes it decoration. */
  readonly label: string;
}

const WIDTH = 1000;
const STEP = 13;

/** Height of the crack at a multiple of `STEP`: it looks broken and is the same in every build. */
function corner(index: number, shape: number): number {
  const x = index * STEP + shape * 7;
  return (
    5 + 1.9 * Math.sin(x * 0.021) + 1.3 * Math.sin(x * 0.29 + 1) + 1.1 * Math.sin(x * 0.83 + 2)
  );
}

/** Height at any place: on the straight line between two corners. */
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
 * The article's source as one line, from its first line at the left to its last at the right:
 * ink where it was whole, gold where it was mended.
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
