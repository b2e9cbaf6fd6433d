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
  onInput(value: number): void;
}

/** How long a field shows that a number was clamped. */
const boundFor = 4000;

/**
 * A number that can be typed. One that is out of range is clamped, and for a while the field says so;
 * what is not a number leaves the value as it was. Arrow keys step.
 */
export function NumberField({ value, min, max, step, label, tone, onInput }: NumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [bound, setBound] = useState<string | null>(null);
  useEffect(() => {
    if (bound === null) return;
    const timer = setTimeout(() => setBound(null), boundFor);
    return () => clearTimeout(timer);
  }, [bound]);
  const text = draft ?? formatStepped(value, step);

  const commit = () => {
    if (draft === null) return;
    const typed = parseTyped(draft);
    setDraft(null);
    if (typed === undefined) return;
    const kept = Math.min(max, Math.max(min, typed));
    setBound(kept === typed ? null : `${kept === max ? '≤' : '≥'} ${formatNumber(kept)}`);
    onInput(kept);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape') setDraft(null);
    else if (direction) {
      setBound(null);
      setDraft(null);
      onInput(Math.min(max, Math.max(min, snap(value + direction * step, step))));
      event.preventDefault();
    }
  };

  return (
    <span class={`number-field ${tone ? `tone-${tone}` : ''}`}>
      <input
        type="text"
        inputMode={min < 0 ? 'text' : 'decimal'}
        autoComplete="off"
        spellcheck={false}
        aria-label={label}
        value={text}
        style={{ '--signs': text.length }}
        onFocus={(event) => {
          setBound(null);
          event.currentTarget.select();
        }}
        onInput={(event) => {
          setBound(null);
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
