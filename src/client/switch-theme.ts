const KEY = 'kintsugi-theme';
const themes = ['system', 'light', 'dark'] as const;

type Theme = (typeof themes)[number];

function current(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function remember(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing still shows the theme on this page.
  }
}

function show(theme: Theme, button: HTMLElement): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  button.title = button.dataset[theme] ?? theme;
}

/** The button goes through as the system, light, dark. */
export function switchTheme(): void {
  const button = document.querySelector<HTMLElement>('button[data-theme]');
  if (!button) return;
  show(current(), button);
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(current()) + 1) % themes.length] ?? 'system';
    show(next, button);
    remember(next);
  });
}
