/** How long a mouse rests on a term before its sentence covers the lines beneath, in milliseconds. */
const restsFor = 250;

/** Shows the first sentence about a term on hover, focus and tap; the code is loaded at the first use. */
for (const type of ['pointerover', 'focusin', 'click'] as const)
  document.addEventListener(type, (event) => {
    const term = (event.target as Element).closest<HTMLAnchorElement>('a.glossary-term');
    if (!term || (event as PointerEvent).ctrlKey || (event as PointerEvent).metaKey) return;
    const isTap = type === 'click' && matchMedia('(hover: none)').matches;
    if (isTap) event.preventDefault(); // the card contains the link
    const open = () =>
      void import('./card.client').then(
        ({ show }) => show(term),
        () => isTap && location.assign(term.href),
      );
    if (type === 'pointerover') {
      const timer = setTimeout(open, restsFor);
      term.addEventListener('pointerleave', () => clearTimeout(timer), { once: true });
    } else if (type !== 'click' || isTap) open();
  });
