import './Segments.css';

interface SegmentsProps<Option extends string> {
  id: string;
  label: string;
  options: readonly { value: Option; label: string }[];
  value: Option;
  onChange(value: Option): void;
}

/** A choice among a few options, all visible at once. */
export function Segments<Option extends string>({ id, label, options, value, onChange }: SegmentsProps<Option>) {
  return (
    <div class="segments" role="group" aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`}>{label}</span>
      <div class={`segments-row ${options.length > 8 ? 'is-long' : ''}`}>
        {options.map((option) => (
          <label key={option.value} class={option.value === value ? 'is-chosen' : undefined}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </div>
  );
}
