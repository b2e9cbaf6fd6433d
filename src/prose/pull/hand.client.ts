import type { Locale } from '@i18n/locale';
import { aliveChanged } from '@kit/alive';
import { follow } from '@ui/controls/follow';
import { pulledBy, pullsFrom } from '@ui/controls/pulledBy';
import { sliderKey } from '@ui/controls/sliderKeys';
import { Line } from './line';
import { sliderOf } from './slider';
import { pullStrings } from './strings';

/** Moves the inputs of figures by numbers in the prose: by dragging, which Escape cancels, and with keys. */
const line = new Line();
/** The number being dragged, its initial value, and where the drag started. */
let held: { number: HTMLElement; value: number; at: number; isPulled: boolean } | undefined;
/** The value of the focused number when it received focus. */
let before: { number: HTMLElement; value: number } | undefined;

const numberAt = ({ target }: Event) => (target as Element).closest<HTMLElement>('.pull[role]');

function put(number: HTMLElement, value: number) {
  const slider = sliderOf(number);
  if (!slider || slider.away) return;
  const { min, max } = slider;
  slider.put(Math.min(max, Math.max(min, Number(value.toFixed(10)))));
  line.show(number, '');
}

function describe(number: HTMLElement): string {
  const away = sliderOf(number)?.away;
  const t = pullStrings[number.closest<HTMLElement>('[lang]')!.lang.slice(0, 2) as Locale];
  return (number.title = away ? t[away] : t.hint(number.dataset.printed!));
}

function take(number: HTMLElement, event: PointerEvent) {
  const slider = sliderOf(number);
  if (event.button !== 0 || !slider || slider.away) return;
  const { value } = slider;
  held = { number, value, at: event.clientX, isPulled: false };
  number.focus({ preventScroll: true });
  follow(number, event, () => letGo(true));
}

function letGo(isOff: boolean) {
  if (held?.isPulled && isOff) put(held.number, held.value);
  held = undefined;
}

function pull({ clientX }: PointerEvent) {
  const slider = held && sliderOf(held.number);
  if (!held || !slider) return;
  const way = clientX - held.at;
  if (!held.isPulled && Math.abs(way) < pullsFrom) return;
  held.isPulled = true;
  put(held.number, pulledBy(way, held.value, slider));
}

function press(number: HTMLElement, event: KeyboardEvent) {
  const slider = sliderOf(number);
  if (!slider || slider.away || event.ctrlKey || event.metaKey || event.altKey) return;
  const { value, printed } = slider;
  const start = before?.number === number ? before.value : value;
  const next = event.key === 'Escape' ? (start === value ? null : start) : event.key === 'Home' ? printed : sliderKey(event.key, slider); // prettier-ignore
  if (next === null) return;
  event.preventDefault();
  put(number, next);
}

function come(number: HTMLElement) {
  before = { number, value: sliderOf(number)?.value ?? NaN };
  const hint = describe(number);
  line.show(number, number.matches(':focus-visible') ? hint : '');
}

/** Starts, with any event that a number received meanwhile. */
export function begin(chapter: HTMLElement, first: Event | undefined) {
  const on = <Of extends Event>(type: string, then: (number: HTMLElement, event: Of) => void) =>
    chapter.addEventListener(type, (event) => {
      const number = numberAt(event);
      if (number) then(number, event as Of);
    });
  on('pointerover', describe);
  on('focusin', come);
  on('focusout', () => line.hide());
  on('pointerdown', take);
  on('pointermove', (_, event: PointerEvent) => pull(event));
  on('pointerup', () => letGo(false));
  on('pointercancel', () => letGo(true));
  on('mousedown', (number, event) => number.getAttribute('aria-disabled') !== 'true' && event.preventDefault()); // otherwise the text is selected
  on('dblclick', (number) => put(number, sliderOf(number)?.printed ?? NaN));
  on('keydown', press);
  addEventListener('pointerdown', (event) => numberAt(event) ?? line.hide());
  document.addEventListener(aliveChanged, () => before?.number.isConnected && describe(before.number));
  const number = first && numberAt(first);
  if (!number) return;
  if (number === document.activeElement) come(number);
  else describe(number);
  if (first.type === 'keydown') press(number, first as KeyboardEvent);
  if (first.type === 'pointerdown') take(number, first as PointerEvent);
}
