const SHOWN_MS = 1600;

function copyButton(figure: Element, copy: string, copied: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = copy;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(figure.querySelector('pre')?.textContent ?? '');
    button.textContent = copied;
    button.dataset.done = '';
    setTimeout(() => {
      button.textContent = copy;
      delete button.dataset.done;
    }, SHOWN_MS);
  });
  return button;
}

/** A button on each block of code that has none. It lies over the block, so nothing moves. */
export function addCopyButtons(): void {
  const { copy = 'Copy', copied = 'Copied' } = document.body.dataset;
  for (const figure of document.querySelectorAll('.code')) {
    if (!figure.querySelector('.copy')) figure.prepend(copyButton(figure, copy, copied));
  }
}
