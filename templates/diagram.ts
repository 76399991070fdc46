import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Strings } from './strings/strings.ts';

/** A diagram of an article. */
export interface DiagramProps {
  readonly id: string;
  /** Accessible name. */
  readonly label: string;
  /** Visible caption, or empty. */
  readonly caption: string;
  /** The drawing, safe to inline; undefined where it could not be drawn. */
  readonly svg: ElementContent | undefined;
  /** Why it could not be drawn, or empty. */
  readonly error: string;
  /** Intrinsic width in CSS pixels. */
  readonly width: number;
  readonly source: string;
  readonly strings: Strings;
}

/** A drawing shrinks to this share of its width, rounded to steps of 80 px; narrower screens scroll. */
const MIN_SCALE = 0.66;

function view(props: DiagramProps, svg: ElementContent): Element {
  const step = Math.min(20, Math.round((props.width * MIN_SCALE) / 80));
  return h(
    'div',
    {
      className: ['diagram-view', `least-${step}`],
      role: 'group',
      tabIndex: 0,
      ariaLabel: `${props.strings.diagram}: ${props.label}`,
    },
    svg,
  );
}

function source(props: DiagramProps): Element {
  return h('pre', { tabIndex: 0, role: 'group', ariaLabel: props.strings.diagramSource }, [
    h('code', props.source),
  ]);
}

function sourceCaption({ caption, error, strings }: DiagramProps): Element[] {
  if (error !== '') {
    return [h('figcaption', [h('b', strings.diagramFailed), h('span', error)])];
  }
  return caption === '' ? [] : [h('figcaption', caption)];
}

/**
 * A figure: the drawing with its source folded away, or the source with the error, or the source alone where
 * the diagram was not drawn, or not yet.
 */
export function Diagram(props: DiagramProps): Element {
  const { strings } = props;
  if (props.svg === undefined) {
    const className = props.error === '' ? ['diagram'] : ['diagram', 'diagram-failed'];
    return h('figure', { className, id: props.id }, [...sourceCaption(props), source(props)]);
  }
  return h('figure', { className: ['diagram'], id: props.id }, [
    view(props, props.svg),
    ...(props.caption === '' ? [] : [h('figcaption', props.caption)]),
    h('details', [h('summary', strings.diagramSource), source(props)]),
  ]);
}
