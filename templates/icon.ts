import type { Element } from 'hast';
import { s } from 'hastscript';

const paths = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M15.5 15.5L20 20',
  close: 'M5 5l14 14M19 5L5 19',
  arrowLeft: 'M19 12H5m6-6l-6 6l6 6',
  arrowRight: 'M5 12h14m-6-6l6 6l-6 6',
} as const;

/** A line drawing of 1 em, hidden from assistive technology: the text beside it says the same. */
export function Icon(name: keyof typeof paths): Element {
  return s('svg', { className: ['icon'], viewBox: '0 0 24 24', ariaHidden: 'true' }, [
    s('path', { d: paths[name] }),
  ]);
}
