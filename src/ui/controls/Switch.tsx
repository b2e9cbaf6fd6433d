import './Switch.css';

/** A switch. */
export function Switch({
  id,
  label,
  on,
  onChange,
}: {
  id: string;
  label: string;
  on: boolean;
  onChange(on: boolean): void;
}) {
  return (
    <label class="switch" for={id}>
      <input id={id} type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
