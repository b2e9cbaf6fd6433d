import { Held } from '@kit/Held';
import { formatNumber } from '@ui/number';
import type { Props } from './props';

/** Every number on the way, of all features: the batch around its mean, x̂, y and the gradients. */
export function Details({ model, t }: Props) {
  const { trained, batch, n } = model;
  if (!trained) return null;
  const around = batch.map((row) => row.map((value, j) => value - trained.means[j]));
  const matrices = [
    { name: 'x − μ', rows: around, part: undefined },
    { name: 'x̂ = (x − μ) / √(σ² + ε)', rows: trained.normal, part: 'others' },
    { name: 'y = γ x̂ + β', rows: trained.y, part: 'others' },
    { name: '∂L/∂x', rows: trained.gradients, part: 'received' },
  ];
  return (
    <div class="batch-matrices">
      <p>{t.matrices(n)}</p>
      {matrices.map(({ name, rows, part }) => {
        const written = (
          <table class="number-table">
            <caption>
              {name} <small>({n}, 3)</small>
            </caption>
            <tbody>
              {rows.map((row, i) => (
                <tr key={i}>
                  {row.map((value, j) => (
                    <td key={j}>{formatNumber(value, 3, true)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        );
        return (
          <div key={name}>
            {part === undefined ? (
              written
            ) : (
              <Held part={part} instead={<p>{t.waits}</p>}>
                {part === 'others' ? <Held part="normalized">{written}</Held> : written}
              </Held>
            )}
          </div>
        );
      })}
    </div>
  );
}
