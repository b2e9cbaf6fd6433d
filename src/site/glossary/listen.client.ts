/** Shows the first sentence about a term on hover, focus and tap; the code is loaded at the first use. */
for (const type of ['pointerover', 'focusin', 'click'] as const)
  document.addEventListener(type, (event) => {
    const term = (event.target as Element).closest<HTMLAnchorElement>('a.glossary-term');
    if (!term || (event as PointerEvent).ctrlKey || (event as PointerEvent).metaKey) return;
    const isTap = type === 'click' && matchMedia('(hover: none)').matches;
    if (isTap) event.preventDefault(); // the card contains the link
    if (type !== 'click' || isTap)
      void import('./card.client').then(
        ({ show }) => show(term),
        () => isTap && location.assign(term.href),
      );
  });
