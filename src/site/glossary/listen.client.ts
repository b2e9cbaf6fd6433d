/** A term that has been explained shows its first sentence under the mouse, with the focus and at a tap; loaded at the first. */
for (const type of ['pointerover', 'focusin', 'click'] as const)
  document.addEventListener(type, (event) => {
    const term = (event.target as Element).closest<HTMLAnchorElement>('a.glossary-term');
    if (!term || (event as PointerEvent).ctrlKey || (event as PointerEvent).metaKey) return;
    const isTap = type === 'click' && matchMedia('(hover: none)').matches;
    if (isTap) event.preventDefault(); // the card has the link
    if (type !== 'click' || isTap)
      void import('./card.client').then(
        ({ show }) => show(term),
        () => isTap && location.assign(term.href),
      );
  });
