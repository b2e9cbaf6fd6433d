// Keeps what the reader does with a chapter until `islands.js` runs, which a chapter loads once it is painted.
(() => {
  const kept = [];
  const keep = (event) => kept.push(event);
  const options = { capture: true, passive: true };
  const types = 'click input keydown pointerdown pointermove pointerup pointercancel touchstart wheel scroll'.split(
    ' ',
  );
  for (const type of types) document.addEventListener(type, keep, options);
  self.early = (take) => {
    for (const type of types) document.removeEventListener(type, keep, options);
    kept.forEach(take);
  };
})();
