import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { lift } from '../lift';
import { formatNumber, formatStepped, parseTyped, snap } from '../number';
import { untranslated } from '../page';
import { useDeferred } from '../useDeferred';
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
  /** Whether something beside it shows the value first, such as the thumb of a slider: then its number may come a frame later. */
  isSecond?: boolean;
  onInput(value: number): void;
}

/** How long a field says what it has made of a number, unless the reader goes on. */
const saidFor = 6000;
const goesOn = ['pointerdown', 'keydown'];

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
  isSecond = false,
  onInput,
}: NumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  /** What the typed text was turned into, as long as that is still the value. */
  const [made, setMade] = useState<{ text: string; value: number; isLeft: boolean } | null>(null);
  const field = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (made === null) return;
    const since = performance.now();
    const timer = setTimeout(() => setMade(null), saidFor);
    // it must not cover what a reader who goes on wants to see; the key that entered the number is still on its way
    const end = ({ timeStamp }: Event) => timeStamp > since && setMade(null);
    for (const type of goesOn) addEventListener(type, end);
    const putBack = lift(field.current!);
    return () => {
      putBack();
      clearTimeout(timer);
      for (const type of goesOn) removeEventListener(type, end);
    };
  }, [made]);
  const said = made?.value === value ? made : null;
  const written = formatStepped(value, step);
  const deferred = useDeferred(written);
  const text = draft ?? (isEmpty ? '' : isSecond ? deferred : written);

  const latest = useLatest({ value, min, max, step, whole, draft, onInput });
  const handlers = useMemo(() => {
    const commit = () => {
      const { value, min, max, whole, draft, onInput } = latest.current;
      if (draft === null) return;
      const typed = parseTyped(draft);
      setDraft(null);
      const t = says[field.current!.closest<HTMLElement>('[lang]')?.lang.startsWith('zh') ? 'zh' : 'en'];
      const { left, right } = field.current!.getBoundingClientRect();
      const isLeft = left + right < document.documentElement.clientWidth;
      if (typed === undefined)
        return setMade(draft.trim() === '' ? null : { text: t.none(draft.trim().slice(0, 8)), value, isLeft });
      const kept = Math.min(max, Math.max(min, whole ? Math.round(typed) : typed));
      const become = typed > max ? t.most : typed < min ? t.least : t.whole;
      setMade(kept === typed ? null : { text: become(formatNumber(kept)), value: kept, isLeft });
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
          <span class="number-field-bound" data-grows={said.isLeft ? 'right' : 'left'} role="status" {...untranslated}>
            {said.text}
          </span>
        )}
      </span>
    ),
    [tone, quantity, min < 0, label, text, isEmpty, said],
  );
}
