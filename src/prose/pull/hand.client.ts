import type { Locale } from '@i18n/locale';
import { aliveChanged } from '@kit/alive';
import { follow } from '@ui/controls/follow';
import { pulledBy, pullsFrom } from '@ui/controls/pulledBy';
import { sliderKey } from '@ui/controls/sliderKeys';
import { printedIn, wake } from './asleep';
import { Line } from './line';
import { sliderOf, type Slider } from './slider';
import { pullStrings } from './strings';

/** Moves the inputs of figures by numbers in the prose: by dragging, which Escape cancels, and with keys. */
const line = new Line();

/** A hand that holds a number. */
interface Hand {
  number: HTMLElement;
  pointer: number;
  /** Where it was, and where it is. */
  from: number;
  to: number;
  /** What the number was; unknown until its figure is alive. */
  value?: number;
  isPulled: boolean;
  /** How it has let go: whether that calls the pull off. */
  off?: boolean;
}
let held: Hand | undefined;
/** What the number with the focus was when it came there. */
let before: { number: HTMLElement; value: number } | undefined;
/** What has been done to numbers whose figures are not alive yet. */
const waiting: { number: HTMLElement; then(slider: Slider): void }[] = [];
let isCatchingUp = false;

const numberAt = ({ target }: Event) => (target instanceof Element ? target : null)?.closest<HTMLElement>('.pull[role]') ?? null; // prettier-ignore
const stringsOf = (number: HTMLElement) => pullStrings[number.closest<HTMLElement>('[lang]')!.lang.slice(0, 2) as Locale]; // prettier-ignore

/** Does something to a number: now, or when its figure, which this wakes, is alive. */
function once(number: HTMLElement, then: (slider: Slider) => void) {
  const slider = sliderOf(number);
  if (slider && !isCatchingUp) return then(slider);
  waiting.push({ number, then });
  if (!slider) wake(number);
}

/** Does what has waited, each when what was done before it is seen in the figure. */
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

function take(number: HTMLElement, event: PointerEvent) {
  if (event.button !== 0) return;
  const hand: Hand = { number, pointer: event.pointerId, from: event.clientX, to: event.clientX, isPulled: false };
  held = hand;
  number.focus({ preventScroll: true });
  if (!sliderOf(number)?.away) follow(number, event, () => letGo(true));
  once(number, (slider) => {
    if (slider.away) {
      if (held === hand) held = undefined;
      return refuse(number, slider);
    }
    if (hand.off) return; // called off meanwhile
    hand.value = slider.value;
    draw(hand);
  });
}

function letGo(off: boolean) {
  const hand = held;
  held = undefined;
  if (!hand) return;
  hand.off = off;
  if (hand.value === undefined) return;
  if (off && hand.isPulled) put(hand.number, hand.value);
  if (!off && !hand.isPulled) line.show(hand.number, describe(hand.number));
}

function draw(hand: Hand) {
  const { number, from, to, value } = hand;
  const slider = value !== undefined && sliderOf(number);
  if (!slider || (!hand.isPulled && Math.abs(to - from) < pullsFrom)) return;
  hand.isPulled = true;
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

function come(number: HTMLElement) {
  before = { number, value: sliderOf(number)?.value ?? NaN };
  once(number, ({ value }) => before?.number === number && Number.isNaN(before.value) && (before.value = value));
  const hint = describe(number);
  line.show(number, number.matches(':focus-visible') ? hint : '');
}

/** Begins, with what came to numbers meanwhile. */
export function begin(chapter: HTMLElement, done: readonly Event[]) {
  const acts: Record<string, (number: HTMLElement, event: never) => void> = {
    pointerover: describe,
    focusin: come,
    focusout: () => line.hide(),
    pointerdown: take,
    dblclick: (number) => put(number, sliderOf(number)?.printed ?? NaN),
    keydown: press,
  };
  const moves: Record<string, (event: PointerEvent) => void> = {
    pointermove: pull,
    pointerup: ({ pointerId }) => pointerId === held?.pointer && letGo(false),
    pointercancel: ({ pointerId }) => pointerId === held?.pointer && letGo(true),
  };
  const act = (event: Event) => {
    const number = numberAt(event);
    if (number) acts[event.type](number, event as never);
  };
  document.addEventListener(aliveChanged, () => {
    void catchUp();
    if (before?.number.isConnected) describe(before.number);
  });
  for (const type of Object.keys(acts)) chapter.addEventListener(type, act);
  for (const type of Object.keys(moves)) addEventListener(type, (event) => moves[type](event as PointerEvent));
  addEventListener('pointerdown', (event) => numberAt(event) ?? line.hide());
  isCatchingUp = true; // one after another, though their figure be alive by now
  for (const event of done) {
    if (event.type in moves) moves[event.type](event as PointerEvent);
    else act(event);
  }
  isCatchingUp = false;
  void catchUp();
}
