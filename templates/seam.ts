import type { Element } from 'hast';
import { s } from 'hastscript';

/** Which part of a source was mended: pairs of fractions in [0, 1], in order, not overlapping. */
export interface SeamProps {
  readonly mended: readonly (readonly [from: number, to: number])[];
  /** Told to assistive technology; an empty label makes it decoration. */
  readonly label: string;
}

const WIDTH = 1000;
const STEP = 12;

/** Height of the crack at `x`: sums of sines look broken and are the same in every build. */
function crack(x: number): number {
  return 5 + 1.7 * Math.sin(x * 0.13) + 1.3 * Math.sin(x * 0.37 + 1) + 0.8 * Math.sin(x * 0.91 + 2);
}

function path(from: number, to: number): string {
  const points: string[] = [];
  for (let x = from; x < to; x += STEP) points.push(`${Math.round(x)} ${crack(x).toFixed(1)}`);
  points.push(`${Math.round(to)} ${crack(to).toFixed(1)}`);
  return `M${points.join('L')}`;
}

/**
 * The article's source as one line, from its first line at the left to its last at the right:
 * ink where it was whole, gold where it was mended.
 */
export function Seam(props: SeamProps): Element {
  const gold = props.mended.map(([from, to]) => path(from * WIDTH, to * WIDTH)).join('');
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
      s('path', { className: ['seam-whole'], d: path(0, WIDTH) }),
      ...(gold === '' ? [] : [s('path', { className: ['seam-gold'], d: gold })]),
    ],
  );
}
