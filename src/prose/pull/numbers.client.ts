import { figureChanged } from '@kit/liveFigures';
import { prepare, printedIn } from './unhydrated';
import { sliderOf } from './slider';

/** Shows in the numbers the values of their figures' inputs. */
const chapter = document.querySelector<HTMLElement>('.chapter')!;
let numbers: HTMLElement[] | undefined;

function show(number: HTMLElement) {
  const slider = sliderOf(number);
  if (!slider) return prepare(number);
  const { value, printed, min, max, label, away, write } = slider;
  const text = value === printed ? printedIn(number) : write(value);
  if (number.textContent !== text) number.textContent = text;
  number.toggleAttribute('data-moved', value !== printed);
  number.tabIndex = 0;
  number.removeAttribute('aria-labelledby');
  const told = { role: 'slider', label, disabled: `${away !== ''}`, valuemin: `${min}`, valuemax: `${max}`, valuenow: `${value}`, valuetext: text }; // prettier-ignore
  for (const [name, said] of Object.entries(told)) number.setAttribute(name === 'role' ? name : `aria-${name}`, said);
}

function look(id?: string | null) {
  if (!id) numbers = undefined; // the page may have other numbers now
  numbers ??= [...chapter.querySelectorAll<HTMLElement>('[data-pulls]')];
  for (const number of numbers) if (!id || number.dataset.pulls!.startsWith(`${id}.`)) show(number);
}
document.addEventListener(figureChanged, (event) => look((event as CustomEvent<string | null>).detail));
look();
