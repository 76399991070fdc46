/** Headings above this share of the window's height have been reached. */
const LINE = 0.25;

function reached(headings: readonly HTMLElement[]): HTMLElement | undefined {
  const limit = innerHeight * LINE;
  return headings.findLast((heading) => heading.getBoundingClientRect().top < limit);
}

function keepInView(link: HTMLElement, box: HTMLElement): void {
  const { top, bottom } = link.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  if (top >= frame.top + 40 && bottom <= frame.bottom - 40) return;
  box.scrollTop += top - frame.top - frame.height / 2;
}

/** Mark the section that is being read in the contents, and open them on wide screens. */
export function followContents(): void {
  const toc = document.querySelector<HTMLElement>('.toc');
  if (!toc) return;
  const details = toc.querySelector('details');
  const wide = matchMedia('(min-width: 72rem)');
  const unfold = () => {
    if (details) details.open = wide.matches;
  };
  unfold();
  wide.addEventListener('change', unfold);
  // On a narrow screen the contents lie over the text that was asked for.
  toc.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) unfold();
  });
  const links = new Map<string, HTMLElement>();
  for (const link of toc.querySelectorAll<HTMLAnchorElement>('a')) {
    links.set(decodeURIComponent(link.hash.slice(1)), link);
  }
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  let shown: HTMLElement | undefined;
  let waiting = false;
  const update = () => {
    waiting = false;
    const link = links.get(reached(headings)?.id ?? '');
    if (link === shown) return;
    shown?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    shown = link;
    if (link && wide.matches) keepInView(link, toc);
  };
  const ask = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(update);
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask, { passive: true });
  ask();
}
