/** Blocks that scroll can be reached with the keyboard; the others need not be. */
export function trimTabStops(): void {
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const block of document.querySelectorAll('pre[tabindex], div[tabindex]'))
    watch.observe(block);
}
