import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatStepped, parseTyped, snap } from '../number';
import { untranslated } from '../page';
import { useDeferred } from '../useDeferred';
import type { showNote } from './fieldNote';
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

/** Without its sentence, the field still shows what it has made of the text. */
const ignored = () => {};

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
  /** What is said of the typed text, as long as what it was turned into is still the value. */
  const [made, setMade] = useState<{ text: string; value: number; show: typeof showNote } | null>(null);
  const field = useRef<HTMLSpanElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const said = made?.value === value ? made : null;
  useLayoutEffect(() => {
    if (said) return said.show(note.current!, field.current!, () => setMade(null));
  }, [said]);
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
      const kept = typed === undefined ? value : Math.min(max, Math.max(min, whole ? Math.round(typed) : typed));
      if (kept !== typed && draft.trim() !== '')
        void import('./fieldNote').then(({ noteOf, showNote: show }) => {
          const text = field.current && noteOf(field.current, { draft, typed, kept, min, max });
          if (text && latest.current.draft === null) setMade({ text, value: kept, show });
        }, ignored);
      if (typed !== undefined) onInput(kept);
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
