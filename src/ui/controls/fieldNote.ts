import { lift } from '../lift';
import { formatNumber } from '../number';

/** What a field has made of the typed text. */
const says = {
  en: {
    most: (bound: string) => `At most ${bound}`,
    least: (bound: string) => `At least ${bound}`,
    whole: (kept: string) => `Whole numbers: ${kept}`,
    none: (text: string) => `“${text}” is not a number`,
  },
  zh: {
    most: (bound: string) => `最大是 ${bound}`,
    least: (bound: string) => `最小是 ${bound}`,
    whole: (kept: string) => `取整数：${kept}`,
    none: (text: string) => `“${text}”不是数`,
  },
};

interface Typed {
  draft: string;
  /** The number that it is, if any, and what became of it. */
  typed: number | undefined;
  kept: number;
  min: number;
  max: number;
}

/** What a field says of a text that it did not take as it is, as a sentence. */
export function noteOf(field: HTMLElement, { draft, typed, kept, min, max }: Typed): string {
  const language = field.closest<HTMLElement>('[lang]')?.lang.slice(0, 2);
  const t = says[language as keyof typeof says] ?? says.en;
  if (typed === undefined) return t.none(draft.trim().slice(0, 8));
  return (typed > max ? t.most : typed < min ? t.least : t.whole)(formatNumber(kept));
}

/** How long a field says what it has made of a number, unless the reader goes on. */
const saidFor = 6000;

/** Puts a field's sentence in its place, and ends it after a while, or when it could be in the reader's way. */
export function showNote(note: HTMLElement, field: HTMLElement, end: () => void): () => void {
  place(note, field);
  const putBack = lift(field);
  const shown = new AbortController();
  const { signal } = shown;
  const since = performance.now();
  const timer = setTimeout(end, saidFor);
  // it must not cover what a reader who goes on wants to see; the key that entered the number is still on its way
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, ({ timeStamp }) => timeStamp > since && end(), { signal });
  // nor what the pointer comes to; it takes no presses, so that it is not what is pointed at
  addEventListener('pointermove', (event) => isAt(event, note) && !isAt(event, field) && end(), { signal });
  return () => {
    putBack();
    clearTimeout(timer);
    shown.abort();
  };
}

function isAt({ clientX, clientY }: PointerEvent, element: HTMLElement): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

/** Where a field's sentence may stand: over the field and beyond one of its ends, beneath it, or above it. */
const places = ['', ' beneath', ' above'].flatMap((line) => ['right', 'left'].map((side) => side + line));

/** Puts a field's sentence where it covers nothing of its figure that the reader could press next, if there is such a place. */
function place(note: HTMLElement, field: HTMLElement) {
  const frame = field.closest('.widget') ?? document.documentElement;
  const { left, right } = frame.getBoundingClientRect();
  const others = [...frame.querySelectorAll(':is(input, button, label, [role=slider]):not(.widget-menu-items *)')]
    .filter((other) => !field.contains(other) && !other.contains(field))
    .map((other) => other.getBoundingClientRect());
  const fits = (at: string) => {
    note.dataset.at = at;
    const box = note.getBoundingClientRect();
    return box.left >= left && box.right <= right && box;
  };
  const isFree = (at: string) => {
    const box = fits(at);
    const covers = (other: DOMRect) =>
      box && box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
    return box && !others.some(covers);
  };
  note.dataset.at = places.find(isFree) ?? places.find(fits);
}
