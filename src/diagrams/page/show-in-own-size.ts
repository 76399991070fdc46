/// <reference lib="dom" />

/** Show a drawing so that one CSS pixel is one unit of its view box. */
export function showInOwnSize(root: SVGSVGElement): void {
  let { width, height } = root.viewBox.baseVal ?? { width: 0, height: 0 };
  if (width === 0 || height === 0) {
    const box = root.getBBox();
    ({ width, height } = box);
    root.setAttribute('viewBox', `${box.x} ${box.y} ${width} ${height}`);
  }
  root.style.maxWidth = 'none';
  root.style.width = `${width}px`;
  root.style.height = `${height}px`;
}
