/** Closes a menu; the focus, if it was in it, returns to its button. */
export function closeMenu(menu: HTMLDetailsElement) {
  if (menu.contains(document.activeElement)) menu.querySelector('summary')!.focus({ preventScroll: true });
  menu.open = false;
}

/**
 * Makes a list that opens on a press a menu: the arrow keys, Home and End move among its entries, Escape and a press
 * elsewhere close it. Returns a function that ends this.
 */
export function asMenu(menu: HTMLDetailsElement): () => void {
  const isWithin = ({ target }: Event) => target instanceof Node && menu.contains(target);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (menu.open) closeMenu(menu);
    } else if (isWithin(event) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const entries = menu.open ? entriesOf(menu) : [];
      const next = entryAt(event.key, entries.indexOf(event.target as HTMLElement), entries.length);
      if (next === undefined) return;
      event.preventDefault();
      entries[next].focus();
    }
  };
  const onPointer = (event: Event) => {
    if (!isWithin(event)) menu.open = false;
  };
  addEventListener('keydown', onKey);
  addEventListener('pointerdown', onPointer);
  return () => {
    removeEventListener('keydown', onKey);
    removeEventListener('pointerdown', onPointer);
  };
}

const entriesOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>(':not(summary):is(a, button, input)')];

/** Which entry a key leads to; from the button, which is at −1, to the first or the last. */
export function entryAt(key: string, now: number, count: number): number | undefined {
  const ways: Record<string, number> = {
    ArrowDown: now + 1,
    ArrowUp: now < 0 ? -1 : now - 1,
    Home: 0,
    End: -1,
  };
  return count > 0 && key in ways ? (ways[key] + count) % count : undefined;
}
