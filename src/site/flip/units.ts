/**
 * The units of a chapter that can be switched to the other language: its paragraphs, lists and tables (`data-block`,
 * given at build), its headings, and the words of its components. Figures and cells switch on their own (`@ui/shownIn`).
 */
const units = '[data-block], h2[id], h3[id]';

/** A unit's name, the same in both languages. One that begins with a dot belongs to a part of an element with an id. */
export function nameOf(unit: HTMLElement): string {
  const { block } = unit.dataset;
  if (block === undefined) return unit.id;
  return block.startsWith('.') ? (unit.parentElement!.closest('[id]')?.id ?? '') + block : block;
}

/** The units below an element, including itself; nested ones go with the outer one. */
export function unitsIn(element: Element): HTMLElement[] {
  const found = [...element.querySelectorAll<HTMLElement>(units)];
  if (element.matches(units)) found.unshift(element as HTMLElement);
  return found.filter((unit) => !unit.closest('astro-island') && !unit.parentElement!.closest('[data-block]'));
}

/** What is switched together: a figure, a code cell, a question with its options, a note; otherwise a single unit. */
export function wholeOf(target: Element | null): HTMLElement | null {
  const whole =
    target?.closest<HTMLElement>('.widget, .predict, .note') ?? target?.closest<HTMLElement>('.cell[data-cell]');
  if (whole) return whole;
  let unit = target?.closest<HTMLElement>(units) ?? null;
  for (let outer = unit; outer; outer = outer.parentElement!.closest<HTMLElement>('[data-block]')) unit = outer;
  return unit && !unit.closest('astro-island') ? unit : null;
}

/** The unit being read: the first that ends below the upper third of the window. */
export const beingRead = (chapter: Element): HTMLElement | null =>
  wholeOf(
    [...chapter.querySelectorAll(`:is(${units}), .widget, .cell[data-cell]`)].find((unit) => {
      const { bottom, height } = unit.getBoundingClientRect();
      return height > 0 && bottom > innerHeight / 3;
    }) ?? null,
  );
