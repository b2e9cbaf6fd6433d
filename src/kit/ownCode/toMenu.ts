/** The button of the menu of the figure that an element is in. */
export const menuButton = (inside: Element | null) =>
  inside?.closest('.widget')?.querySelector<HTMLElement>('.widget-menu summary');

/** Where the focus goes when what had it goes: to the menu that has brought it. */
export const toMenu = (inside: Element | null) => menuButton(inside)?.focus({ preventScroll: true });
