/** Open the search by its button, by `/` and by Ctrl-K; its script loads when it is first asked. */
export function openSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#kg-search');
  if (!dialog) return;
  let isStarted = false;
  const open = () => {
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.select();
    if (isStarted) return;
    isStarted = true;
    import('./search.ts').then(
      ({ startSearch }) => startSearch(dialog),
      () => {
        isStarted = false;
      },
    );
  };
  document.querySelector('[data-search]')?.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    const isTyping = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
    const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey;
    const isCtrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!isSlash && !isCtrlK) return;
    event.preventDefault();
    open();
  });
}
