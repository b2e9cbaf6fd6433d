// Runs before the first paint: the reader's choice of colours, if any. All courses on a host share it, because it
// depends on the reader and not on the course (a figure that is embedded may be asked for one by its address); and it
// is read again in a page that comes back from the back/forward cache.
(() => {
  const asked = location.pathname.includes('/embed/') ? new URLSearchParams(location.search).get('theme') : null;
  function show() {
    try {
      const theme = asked ?? localStorage.getItem('downhill:theme');
      if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
      else delete document.documentElement.dataset.theme;
    } catch {
      // storage is blocked: the system's choice applies
    }
  }
  show();
  addEventListener('pageshow', ({ persisted }) => persisted && show());
  addEventListener('storage', ({ key }) => key === 'downhill:theme' && show());
})();
