import type { Shown } from './format';

interface OutputProps {
  label: string;
  status: string;
  /** What was printed, and what is said of the run as a whole. */
  lines: Shown[];
  said: Shown[];
}

/** What a cell has printed, as text and tables: nothing from a cell is ever read as HTML. */
export function Output({ label, status, lines, said }: OutputProps) {
  if (lines.length + said.length === 0) return null;
  return (
    <div class={`cell-output is-${status}`} role="region" aria-label={label} tabIndex={0}>
      {lines.map(line)}
      {said.length > 0 && <div class="cell-said">{said.map(line)}</div>}
    </div>
  );
}

function line(shown: Shown, key: number) {
  if (shown.kind === 'text') {
    return (
      <p key={key} class={`cell-line is-${shown.tone}`}>
        {shown.text}
      </p>
    );
  }
  return (
    <table key={key} class="cell-table">
      <thead>
        <tr>
          {shown.columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.rows.map((row) => (
          <tr>
            {row.map((cell) => (
              <td>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
