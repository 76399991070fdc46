/** The dialog that shows one drawing at its full size. Made when it is first asked for. */
function makeDialog(close: string): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'enlarged';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = close;
  button.addEventListener('click', () => dialog.close());
  dialog.append(button);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

/** The drawing itself moves into the dialog and back: a copy would repeat its ids. */
function show(svg: SVGElement, label: string, dialog: HTMLDialogElement): void {
  const home = svg.parentElement;
  if (!home) return;
  const height = home.clientHeight;
  home.style.minHeight = `${height}px`;
  dialog.setAttribute('aria-label', label);
  dialog.append(svg);
  dialog.showModal();
  dialog.addEventListener(
    'close',
    () => {
      home.append(svg);
      home.style.removeProperty('min-height');
    },
    { once: true },
  );
}

/** Offer, once, to enlarge drawings that are shown smaller than they are, or that scroll. */
export function enlargeDiagrams(): void {
  const { enlarge = 'Enlarge', close = 'Close' } = document.body.dataset;
  let dialog: HTMLDialogElement | undefined;
  for (const view of document.querySelectorAll<HTMLElement>('.diagram-view')) {
    const svg = view.querySelector('svg');
    if (!svg || view.nextElementSibling?.matches('.enlarge')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'enlarge';
    button.textContent = enlarge;
    button.addEventListener('click', () => {
      dialog ??= makeDialog(close);
      show(svg, view.getAttribute('aria-label') ?? '', dialog);
    });
    view.after(button);
    new ResizeObserver(() => {
      if (view.contains(svg)) button.hidden = Number(svg.getAttribute('width')) <= view.clientWidth;
    }).observe(view);
  }
}
