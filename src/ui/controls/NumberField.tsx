import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatNumber, formatStepped, parseTyped, snap } from '../number';
import { untranslated } from '../page';
import { useLatest } from './useLatest';
import './NumberField.css';

interface NumberFieldProps {
  value: number;
  min: number;
  max: number;
  step: number;
  label: string;
  tone?: string;
  /** The name of its quantity. */
  quantity?: string;
  /** Whether it takes only whole numbers, as anything in steps of one does unless it says otherwise. */
  whole?: boolean;
  /** True as long as nobody has given a number: the field is empty. */
  isEmpty?: boolean;
  onInput(value: number): void;
}

/** How long a field says what it has made of a number, unless the reader goes on. */
const saidFor = 6000;
const goesOn = ['pointerdown', 'keydown'];

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

function isAt({ clientX, clientY }: PointerEvent, element: HTMLElement): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

/** What the field has made of the typed text. */
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

/**
 * A number that can be typed. One that is out of range is clamped, and one that must be whole is rounded; the field
 * shows this for a while. Invalid text leaves the value unchanged. Arrow keys step.
 */
export function NumberField({
  value,
  min,
  max,
  step,
  label,
  tone,
  quantity,
  whole = step === 1,
  isEmpty = false,
  onInput,
}: NumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  /** What the typed text was turned into, as long as that is still the value. */
  const [made, setMade] = useState<{ text: string; value: number } | null>(null);
  const field = useRef<HTMLSpanElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (made === null) return;
    if (note.current) place(note.current, field.current!);
    const since = performance.now();
    const timer = setTimeout(() => setMade(null), saidFor);
    // it must not cover what a reader who goes on wants to see; the key that entered the number is still on its way
    const end = ({ timeStamp }: Event) => timeStamp > since && setMade(null);
    // nor what the pointer comes to; it takes no presses, so that it is not what is pointed at
    const comesTo = (event: PointerEvent) =>
      note.current && isAt(event, note.current) && !isAt(event, field.current!) && setMade(null);
    for (const type of goesOn) addEventListener(type, end);
    addEventListener('pointermove', comesTo);
    return () => {
      clearTimeout(timer);
      for (const type of goesOn) removeEventListener(type, end);
      removeEventListener('pointermove', comesTo);
    };
  }, [made]);
  const said = made?.value === value ? made : null;
  const text = draft ?? (isEmpty ? '' : formatStepped(value, step));

  const latest = useLatest({ value, min, max, step, whole, draft, onInput });
  const handlers = useMemo(() => {
    const commit = () => {
      const { value, min, max, whole, draft, onInput } = latest.current;
      if (draft === null) return;
      const typed = parseTyped(draft);
      setDraft(null);
      const t = says[field.current!.closest<HTMLElement>('[lang]')?.lang.startsWith('zh') ? 'zh' : 'en'];
      if (typed === undefined)
        return setMade(draft.trim() === '' ? null : { text: t.none(draft.trim().slice(0, 8)), value });
      const kept = Math.min(max, Math.max(min, whole ? Math.round(typed) : typed));
      const become = typed > max ? t.most : typed < min ? t.least : t.whole;
      setMade(kept === typed ? null : { text: become(formatNumber(kept)), value: kept });
      onInput(kept);
    };
    return {
      onFocus: (event: Event) => {
        setMade(null);
        (event.currentTarget as HTMLInputElement).select();
      },
      onInput: (event: Event) => {
        setMade(null);
        setDraft((event.currentTarget as HTMLInputElement).value);
      },
      onBlur: commit,
      onKeyDown: (event: KeyboardEvent) => {
        const { value, min, max, step, draft, onInput } = latest.current;
        const direction = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
        if (event.key === 'Enter') commit();
        else if (event.key === 'Escape') setDraft(null);
        else if (direction) {
          setMade(null);
          setDraft(null);
          const from = (draft === null ? undefined : parseTyped(draft)) ?? value; // a step starts from what is typed
          onInput(Math.min(max, Math.max(min, snap(from + direction * step, step))));
          event.preventDefault();
        }
      },
    };
  }, []);

  // drawn again when it has changed: a figure may have many, of which one is typed into
  return useMemo(
    () => (
      <span class={`number-field ${tone ? `tone-${tone}` : ''}`} data-quantity={quantity} ref={field}>
        <input
          type="text"
          inputMode={min < 0 ? 'text' : 'decimal'}
          autoComplete="off"
          spellcheck={false}
          aria-label={label}
          value={text}
          placeholder={isEmpty ? '?' : undefined}
          style={{ '--signs': text.length }}
          {...handlers}
        />
        {said && (
          <span class="number-field-bound" ref={note} role="status" {...untranslated}>
            {said.text}
          </span>
        )}
      </span>
    ),
    [tone, quantity, min < 0, label, text, isEmpty, said],
  );
}
