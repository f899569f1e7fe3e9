// Before the first paint, so that a theme chosen earlier does not flash: see shell/theme.ts.
{
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}
