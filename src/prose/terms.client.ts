/**
 * Formulas, figures and the prose point at each other: whatever is hovered, touched or focused is highlighted wherever
 * it occurs. It may be a term, by its tone, in formulas and figures, or a quantity, by its name, in the figure, its
 * sentence, the prose and formulas. A button of an equation's legend keeps its term marked until pressed again.
 */
const chapter = document.querySelector<HTMLElement>('.chapter')!;
const buttons = () => [...chapter.querySelectorAll<HTMLButtonElement>('.equation-legend button')];
const known = new Set(buttons().map((button) => button.dataset.term));
let chosen: string | undefined;

/** One rule for whatever is meant now, because figures redraw their parts. */
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
let marked = '';
const tint = 'color-mix(in srgb, var(--tone, var(--term, var(--accent))) 30%, transparent)';

/** Selectors for everything that stands for the same thing as an element. */
function alike(target: Element | null): string[] {
  const toned = target?.closest('.term, .equation-legend button, .widget-figure [class*="tone-"]');
  const tone = /\b(?:tex|tone)-(\w+)/.exec(toned?.getAttribute('class') ?? '')?.[1];
  const term = known.has(tone) ? tone : chosen;
  const names = target?.closest<HTMLElement>('[data-quantity]')?.dataset.quantity!.split(' ') ?? [];
  return [
    ...(term ? [`.term.tex-${term}`] : []),
    // an input that is dragged or typed into stands for its number, not for everything of its tone
    ...(term && !target?.closest('.handle[data-quantity], .lane') ? [`.widget-figure .tone-${term}:not(.lane)`] : []),
    ...names.map((name) => `[data-quantity~="${CSS.escape(name)}"]`),
  ];
}

let latest: EventTarget | null = null;

function mark(target: EventTarget | null) {
  latest = target;
  const all = alike(target as Element | null).join();
  if (all === marked) return;
  marked = all;
  sheet.replaceSync(
    all &&
      `:is(${all}):not(path, rect, g) { outline: 3px solid ${tint} }
       :is(${all}):is(.term, [data-quantity], .tone-text):not(path, rect, .handle, .at-dot) { border-radius: 3px }
       :is(${all}):is(.term, [data-quantity]):not(path, rect, .handle, .at-dot) { background-color: ${tint} }
       :is(path, g):is(${all}):not(.mark-dot) { stroke-width: 6px }
       rect:is(${all}) { stroke: ${tint}; stroke-width: 6px; vector-effect: non-scaling-stroke }
       .mark-rect:is(${all}) { fill-opacity: 0.3 }`,
  );
}

chapter.addEventListener('pointerover', ({ target, pointerType, buttons: pressed }) => {
  if (pointerType === 'mouse' && pressed === 0) mark(target);
});
chapter.addEventListener('pointerleave', ({ pointerType, buttons: pressed }) => {
  if (pointerType === 'mouse' && pressed === 0)
    mark(document.activeElement?.matches(':focus-visible') ? document.activeElement : null);
});
// for touch and keys: the element last pressed or focused
chapter.addEventListener('pointerdown', ({ target }) => mark(target));
chapter.addEventListener('focusin', ({ target }) => mark(target));
chapter.addEventListener('focusout', () => mark(null));
// after a change, an input may no longer be the number in the text
const again = () => requestAnimationFrame(() => mark(latest));
chapter.addEventListener('keyup', again);
chapter.addEventListener('pointermove', ({ buttons: pressed }) => pressed > 0 && again());
chapter.addEventListener('click', ({ target }) => {
  const name = (target as Element).closest<HTMLElement>('.equation-legend button')?.dataset.term;
  if (name) choose(chosen === name ? undefined : name);
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && chosen) choose(undefined);
});

function choose(name: string | undefined) {
  chosen = name;
  for (const button of buttons()) button.setAttribute('aria-pressed', String(button.dataset.term === name));
  mark(null);
}

export {};
