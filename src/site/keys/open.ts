import { partMissing } from '@ui/page';

/** What a question mark is typed into. */
const fields = 'input:not([type=range], [type=radio], [type=checkbox]), textarea, select, [contenteditable], dialog';

/** Opens the list of keys; it is loaded then. */
export const openKeys = (from: Element): void =>
  void import('./dialog.client').then(
    ({ open }) => open(),
    () => partMissing(from, () => openKeys(from)),
  );

/** Whether a key asks for that list: a question mark, also of a Chinese input method, outside of fields. */
export function asksForKeys(event: KeyboardEvent): boolean {
  const [inner] = event.composedPath();
  return /^[?？]$/.test(event.key) && !(inner instanceof Element && inner.closest(fields));
}
