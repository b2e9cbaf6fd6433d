// Runs before the first paint: the reader's choice of colours, if there is one. It holds for all courses of a host, since it
// is of the reader's eyes and not of the course; and it is looked up again in a page that comes back as it was left.
(() => {
  function show() {
    try {
      const theme = localStorage.getItem('downhill:theme');
      if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
      else delete document.documentElement.dataset.theme;
    } catch {
      // storage is closed to us: the system's choice stands
    }
  }
  show();
  addEventListener('pageshow', ({ persisted }) => persisted && show());
  addEventListener('storage', ({ key }) => key === 'downhill:theme' && show());
})();
