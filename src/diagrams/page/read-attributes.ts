/// <reference lib="dom" />

/**
 * The attributes of an element that a scene keeps, with what only its style says of its geometry.
 */
export function readAttributes(element: Element): Record<string, string> {
  const attrs: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    if (name !== 'class' && name !== 'style') attrs[name] = value;
  }
  if (element instanceof SVGElement && element.style.transform !== '') {
    attrs.transform = getComputedStyle(element).transform;
  }
  if (element.localName === 'rect') {
    const { rx, ry } = getComputedStyle(element);
    if (rx !== 'auto' && rx !== '0px') attrs.rx = rx.replace('px', '');
    if (ry !== 'auto' && ry !== '0px') attrs.ry = ry.replace('px', '');
  }
  return attrs;
}
