/**
 * Formulas and figures point at each other: a term under the pointer, in a formula or in a figure, is marked in both;
 * a button of an equation's legend keeps it marked until pressed again. A number that is touched is marked wherever the
 * same quantity stands: in the figure, in its sentence, in the prose and in formulas.
 */
const chapter = document.querySelector<HTMLElement>('.chapter')!;
const buttons = () => [...chapter.querySelectorAll<HTMLButtonElement>('.equation-legend button')];
const known = new Set(buttons().map((button) => button.dataset.term!));
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

/** One rule, for whatever has the names now: figures draw their parts anew. */
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
const quantity = '[data-quantity], [data-checked]';
const markedWith = 'color-mix(in srgb, var(--tone, var(--accent)) 25%, transparent)';

function touch(target: EventTarget | null) {
  const part = (target as Element | null)?.closest<HTMLElement>(quantity);
  const names = (part?.dataset.quantity ?? part?.dataset.checked ?? '').split(' ').filter(Boolean);
  const are = names.map((name) => `[data-quantity~="${CSS.escape(name)}"], [data-checked="${CSS.escape(name)}"]`);
  sheet.replaceSync(
    names.length
      ? `:is(${are}):not(path, rect) { border-radius: 3px; outline: 3px solid ${markedWith} }
         :is(${are}):not(.handle, .at-dot, path, rect) { background-color: ${markedWith} }
         path:is(${are}) { stroke-width: 6px }
         rect:is(${are}) { fill-opacity: 0.3 }`
      : '',
  );
}

chapter.addEventListener('pointerover', ({ target, pointerType, buttons: pressed }) => {
  if (pointerType !== 'mouse' || pressed > 0) return;
  mark(termAt(target) ?? chosen);
  touch(target);
});
chapter.addEventListener('pointerleave', ({ buttons: pressed }) => {
  if (pressed > 0) return;
  mark(chosen);
  touch(document.activeElement?.matches(':focus-visible') ? document.activeElement : null);
});
// fingers and keys: what is pressed or focused
chapter.addEventListener('pointerdown', ({ target }) => touch(target));
chapter.addEventListener('focusin', ({ target }) => touch(target));
chapter.addEventListener('focusout', () => touch(null));
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
  mark(name);
}

export {};
