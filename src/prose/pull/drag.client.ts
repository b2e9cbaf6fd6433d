import { localeOf } from '@i18n/locale';
import { figureChanged } from '@kit/liveFigures';
import { follow } from '@ui/controls/follow';
import { pulledBy, pullsFrom } from '@ui/controls/pulledBy';
import { sliderKey } from '@ui/controls/sliderKeys';
import { hydrate, printedIn } from './unhydrated';
import { Line } from './line';
import { sliderOf, type Slider } from './slider';
import { pullStrings } from './strings';

/** Changes the inputs of figures through numbers in the prose: by dragging, which Escape cancels, and with keys. */
const line = new Line();

/** The drag of a number. */
interface Drag {
  number: HTMLElement;
  pointer: number;
  /** The pointer's first and latest position. */
  from: number;
  to: number;
  /** The number's first value; unknown until its figure is hydrated. */
  value?: number;
  isPulled: boolean;
  /** Once it has ended: whether it was cancelled. */
  isCancelled?: boolean;
}
let held: Drag | undefined;
/** The focused number, and its value when it got the focus. */
let before: { number: HTMLElement; value: number } | undefined;
/** Actions on numbers whose figures are not hydrated yet. */
const waiting: { number: HTMLElement; then(slider: Slider): void }[] = [];
let isCatchingUp = false;

const numberAt = ({ target }: Event) => (target instanceof Element ? target : null)?.closest<HTMLElement>('.pull[role]') ?? null; // prettier-ignore
const stringsOf = (number: HTMLElement) => pullStrings[localeOf(number)];

/** Acts on a number: now, or as soon as its figure, whose hydration this requests, is ready. */
function once(number: HTMLElement, then: (slider: Slider) => void) {
  const slider = sliderOf(number);
  if (slider && !isCatchingUp) return then(slider);
  waiting.push({ number, then });
  if (!slider) hydrate(number);
}

/** Runs the waiting actions, each after the figure has drawn the one before. */
async function catchUp() {
  if (isCatchingUp) return;
  isCatchingUp = true;
  for (let at; (at = waiting.findIndex(({ number }) => sliderOf(number))) >= 0;) {
    const [{ number, then }] = waiting.splice(at, 1);
    then(sliderOf(number)!);
    await new Promise((drawn) => setTimeout(drawn));
  }
  isCatchingUp = false;
}

function put(number: HTMLElement, value: number) {
  const slider = sliderOf(number);
  if (!slider || slider.away) return;
  const { min, max } = slider;
  slider.put(Math.min(max, Math.max(min, Number(value.toFixed(10)))));
  line.show(number, '');
}

function describe(number: HTMLElement): string {
  const away = sliderOf(number)?.away;
  const t = stringsOf(number);
  return (number.title = away ? t[away] : t.hint(printedIn(number)));
}

/** Says why a number does not move. */
const refuse = (number: HTMLElement, { away }: Slider) => away && line.tell(number, stringsOf(number)[away]);

function grab(number: HTMLElement, event: PointerEvent) {
  if (event.button !== 0) return;
  const drag: Drag = { number, pointer: event.pointerId, from: event.clientX, to: event.clientX, isPulled: false };
  held = drag;
  number.focus({ preventScroll: true });
  if (!sliderOf(number)?.away) follow(number, event, () => release(true));
  once(number, (slider) => {
    if (slider.away) {
      if (held === drag) held = undefined;
      return refuse(number, slider);
    }
    if (drag.isCancelled) return;
    drag.value = slider.value;
    draw(drag);
  });
}

function release(isCancelled: boolean) {
  const drag = held;
  held = undefined;
  if (!drag) return;
  drag.isCancelled = isCancelled;
  if (drag.value === undefined) return;
  if (isCancelled && drag.isPulled) put(drag.number, drag.value);
  if (!isCancelled && !drag.isPulled) line.show(drag.number, describe(drag.number));
}

function draw(drag: Drag) {
  const { number, from, to, value } = drag;
  const slider = value !== undefined && sliderOf(number);
  if (!slider || (!drag.isPulled && Math.abs(to - from) < pullsFrom)) return;
  drag.isPulled = true;
  put(number, pulledBy(to - from, value, slider));
}

function pull({ clientX, pointerId }: PointerEvent) {
  if (held?.pointer !== pointerId) return;
  held.to = clientX;
  draw(held);
}

function press(number: HTMLElement, event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  const isOfSlider = sliderKey(key, { value: 0, min: 0, max: 1, step: 1 }) !== null;
  const slider = sliderOf(number);
  const isBack = key === 'Escape' && slider && before?.number === number && before.value !== slider.value;
  if (!isOfSlider && !isBack) return;
  event.preventDefault();
  once(number, (slider) => {
    if (slider.away) return refuse(number, slider);
    put(number, isBack ? before!.value : key === 'Home' ? slider.printed : sliderKey(key, slider)!);
  });
}

function onFocus(number: HTMLElement) {
  before = { number, value: sliderOf(number)?.value ?? NaN };
  once(number, ({ value }) => before?.number === number && Number.isNaN(before.value) && (before.value = value));
  const hint = describe(number);
  line.show(number, number.matches(':focus-visible') ? hint : '');
}

/** Starts with the events that numbers have received so far. */
export function start(chapter: HTMLElement, done: readonly Event[]) {
  const acts: Record<string, (number: HTMLElement, event: never) => void> = {
    pointerover: describe,
    focusin: onFocus,
    focusout: () => line.hide(),
    pointerdown: grab,
    dblclick: (number) => put(number, sliderOf(number)?.printed ?? NaN),
    keydown: press,
  };
  const moves: Record<string, (event: PointerEvent) => void> = {
    pointermove: pull,
    pointerup: ({ pointerId }) => pointerId === held?.pointer && release(false),
    pointercancel: ({ pointerId }) => pointerId === held?.pointer && release(true),
  };
  const act = (event: Event) => {
    const number = numberAt(event);
    if (number) acts[event.type](number, event as never);
  };
  document.addEventListener(figureChanged, () => {
    void catchUp();
    if (before?.number.isConnected) describe(before.number);
  });
  for (const type of Object.keys(acts)) chapter.addEventListener(type, act);
  for (const type of Object.keys(moves)) addEventListener(type, (event) => moves[type](event as PointerEvent));
  addEventListener('pointerdown', (event) => numberAt(event) ?? line.hide());
  isCatchingUp = true; // they run one after another, even if their figure is hydrated by now
  for (const event of done) {
    if (event.type in moves) moves[event.type](event as PointerEvent);
    else act(event);
  }
  isCatchingUp = false;
  void catchUp();
}
