import { aliveChanged } from '@kit/alive';
import { keepSideways } from './sideways';
import { sliderOf } from './slider';

/** Makes sliders of the numbers; the code that moves them is loaded at the first hover or focus. */
const chapter = document.querySelector<HTMLElement>('.chapter')!;
let numbers: HTMLElement[] | undefined;

function show(number: HTMLElement) {
  const slider = sliderOf(number);
  if (!slider) return sleep(number);
  const { value, printed, min, max, label, away, write } = slider;
  if (number.dataset.printed === undefined) keepSideways(number);
  const first = (number.dataset.printed ??= number.textContent);
  const text = value === printed ? first : write(value);
  if (number.textContent !== text) number.textContent = text;
  number.toggleAttribute('data-moved', value !== printed);
  number.tabIndex = 0;
  const told = { role: 'slider', label, disabled: `${away !== ''}`, valuemin: `${min}`, valuemax: `${max}`, valuenow: `${value}`, valuetext: text }; // prettier-ignore
  for (const [name, said] of Object.entries(told)) number.setAttribute(name === 'role' ? name : `aria-${name}`, said);
}

/** Turns a number back into plain text if it has no figure, or is not one of its inputs any more. */
function sleep(number: HTMLElement) {
  if (!number.hasAttribute('role')) return;
  number.textContent = number.dataset.printed!;
  for (const name of ['role', 'tabindex', 'title', 'data-moved']) number.removeAttribute(name);
}

function look(id?: string | null) {
  if (!id) numbers = undefined; // there may be others now
  numbers ??= [...chapter.querySelectorAll<HTMLElement>('[data-pulls]')];
  for (const number of numbers) if (!id || number.dataset.pulls!.startsWith(`${id}.`)) show(number);
}
document.addEventListener(aliveChanged, (event) => look((event as CustomEvent<string | null>).detail));
look();

/** The last event on a number while the code that moves it is loading. */
let last: Event | undefined;
const loaded = new AbortController();
for (const type of ['pointerup', 'pointercancel'])
  addEventListener(type, () => (last = undefined), { signal: loaded.signal, capture: true });
for (const type of ['pointerover', 'pointerdown', 'focusin', 'keydown'])
  chapter.addEventListener(
    type,
    (event) => {
      if (!(event.target as Element).closest('.pull[role]')) return;
      last = event;
      if ((event as KeyboardEvent).key?.startsWith('Arrow')) event.preventDefault(); // otherwise the page scrolls
      void import('./hand.client').then(
        ({ begin }) => {
          if (loaded.signal.aborted) return; // requested with each event
          loaded.abort();
          begin(chapter, last);
          last = undefined;
        },
        () => undefined,
      );
    },
    { signal: loaded.signal },
  );
