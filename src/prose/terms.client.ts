/**
 * Formulas and figures point at each other: a term under the pointer, in a formula or in a figure, is marked in both;
 * a button of an equation's legend keeps it marked until pressed again.
 */
const chapter = document.querySelector<HTMLElement>('.chapter')!;
const buttons = chapter.querySelectorAll<HTMLButtonElement>('.equation-legend button');
const known = new Set([...buttons].map((button) => button.dataset.term!));
let chosen: string | undefined;

function mark(name: string | undefined) {
  if (name) chapter.dataset.mark = name;
  else delete chapter.dataset.mark;
}

/** The term that an element of a formula or a figure belongs to. */
function termAt(target: EventTarget | null): string | undefined {
  const part = (target as Element).closest('.term, .equation-legend button, .widget-figure [class*="tone-"]');
  const name = part && /\b(?:tex|tone)-(\w+)/.exec(part.getAttribute('class')!)?.[1];
  return name && known.has(name) ? name : undefined;
}

chapter.addEventListener('pointerover', ({ target, pointerType, buttons: pressed }) => {
  if (pointerType === 'mouse' && pressed === 0) mark(termAt(target) ?? chosen);
});
chapter.addEventListener('pointerleave', () => mark(chosen));
chapter.addEventListener('click', ({ target }) => {
  const name = (target as Element).closest<HTMLElement>('.equation-legend button')?.dataset.term;
  if (name) choose(chosen === name ? undefined : name);
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && chosen) choose(undefined);
});

function choose(name: string | undefined) {
  chosen = name;
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.term === name));
  mark(name);
}

export {};
