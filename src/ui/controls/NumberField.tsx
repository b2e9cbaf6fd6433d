import { useEffect, useState } from 'preact/hooks';
import { formatNumber, formatStepped, parseTyped, snap } from '../number';
import { untranslated } from '../page';
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
  /** Whether it takes only whole numbers. */
  whole?: boolean;
  /** True as long as nobody has given a number: the field is empty. */
  isEmpty?: boolean;
  onInput(value: number): void;
}

/** How long a field shows how a number was changed. */
const boundFor = 4000;

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
  whole,
  isEmpty = false,
  onInput,
}: NumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  /** The value that the typed text was turned into, while it is still current. */
  const [made, setMade] = useState<{ text: string; value: number } | null>(null);
  useEffect(() => {
    if (made === null) return;
    const timer = setTimeout(() => setMade(null), boundFor);
    return () => clearTimeout(timer);
  }, [made]);
  const bound = made?.value === value ? made.text : null;
  const text = draft ?? (isEmpty ? '' : formatStepped(value, step));

  const commit = () => {
    if (draft === null) return;
    const typed = parseTyped(draft);
    setDraft(null);
    if (typed === undefined)
      return setMade(draft.trim() === '' ? null : { text: `${draft.trim().slice(0, 8)} ?`, value });
    const kept = Math.min(max, Math.max(min, whole ? Math.round(typed) : typed));
    const sign = typed > max ? '≤' : typed < min ? '≥' : '≈';
    setMade(kept === typed ? null : { text: `${sign} ${formatNumber(kept)}`, value: kept });
    onInput(kept);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape') setDraft(null);
    else if (direction) {
      setMade(null);
      setDraft(null);
      onInput(Math.min(max, Math.max(min, snap(value + direction * step, step))));
      event.preventDefault();
    }
  };

  return (
    <span class={`number-field ${tone ? `tone-${tone}` : ''}`} data-quantity={quantity}>
      <input
        type="text"
        inputMode={min < 0 ? 'text' : 'decimal'}
        autoComplete="off"
        spellcheck={false}
        aria-label={label}
        value={text}
        placeholder={isEmpty ? '?' : undefined}
        style={{ '--signs': text.length }}
        onFocus={(event) => {
          setMade(null);
          event.currentTarget.select();
        }}
        onInput={(event) => {
          setMade(null);
          setDraft(event.currentTarget.value);
        }}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {bound && (
        <span class="number-field-bound" role="status" {...untranslated}>
          {bound}
        </span>
      )}
    </span>
  );
}
