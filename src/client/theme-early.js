{
  const { dataset } = document.documentElement;
  dataset.js = '';
  try {
    const theme = localStorage.getItem('kintsugi-theme');
    if (theme) dataset.theme = theme;
  } catch {}
}
