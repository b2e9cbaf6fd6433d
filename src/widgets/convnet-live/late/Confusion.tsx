import { useMemo } from 'preact/hooks';
import { Held } from '@kit/Held';
import type { Props } from '../props';
import type { Texts } from './texts';
import '@ui/figures/numberTable.css';

interface ConfusionProps extends Pick<Props, 'model'> {
  t: Texts;
  name(c: number): string;
}

/**
 * How often each class is taken for each. A table, not cells that Plot draws: each number is read with its row and column by
 * those who do not see it, and can be selected; there is no scale to read off.
 */
export function Confusion({ model, t, name }: ConfusionProps) {
  const { confusion } = model;
  const key = confusion.join();
  return useMemo(() => {
    const rows = Array.from({ length: 10 }, (_, row) => confusion.slice(10 * row, 10 * row + 10));
    return (
      <section>
        <p class="netlive-head">{t.confusion}</p>
        <Held part="convnet" instead={t.waits}>
          <div class="netlive-wide" tabIndex={0} role="group" aria-label={t.confusion}>
            <table class="number-table netlive-confusion">
              <thead>
                <tr>
                  <td />
                  {rows.map((_, c) => (
                    <th key={c} scope="col">
                      {name(c)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, label) => {
                  const all = row.reduce((sum, n) => sum + n, 0) || 1;
                  return (
                    <tr key={label}>
                      <th scope="row">{name(label)}</th>
                      {row.map((n, c) => (
                        <td
                          key={c}
                          class={`tone-${c === label ? 'correct' : 'gradient'}`}
                          style={{ '--share': `${Math.round((55 * n) / all)}%` }}
                        >
                          {n || '·'}
                        </td>
                      ))}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </Held>
      </section>
    );
  }, [key, t, model.digits]);
}
