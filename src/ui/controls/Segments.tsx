import { useCallback, useMemo } from 'preact/hooks';
import { useLatest } from './useLatest';
import './Segments.css';

interface SegmentsProps<Option extends string> {
  id: string;
  label: string;
  options: readonly { value: Option; label: string }[];
  value: Option;
  onChange(value: Option): void;
}

/** A choice among a few options, all visible at once. */
export function Segments<Option extends string>(props: SegmentsProps<Option>) {
  const { id, label, options, value } = props;
  const latest = useLatest(props);
  const choose = useCallback((event: Event) => {
    latest.current.onChange((event.currentTarget as HTMLInputElement).value as Option);
  }, []);
  return useMemo(
    () => (
      <div class="segments" role="group" aria-labelledby={`${id}-label`}>
        <span id={`${id}-label`}>{label}</span>
        <div class={`segments-row ${options.length > 8 ? 'is-long' : ''}`}>
          {options.map((option) => (
            <label key={option.value} class={option.value === value ? 'is-chosen' : undefined}>
              <input type="radio" name={id} value={option.value} checked={option.value === value} onChange={choose} />
              {option.label}
            </label>
          ))}
        </div>
      </div>
    ),
    [id, label, value, options.flatMap((option) => [option.value, option.label]).join('\n')],
  );
}
