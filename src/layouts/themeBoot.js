// Runs before the first paint: the reader's choice of colours, if there is one.
try {
  const theme = localStorage.getItem('downhill:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // storage is closed to us: the system's choice stands
}
