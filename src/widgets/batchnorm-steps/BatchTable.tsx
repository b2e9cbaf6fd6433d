import { Held } from '@kit/Held';
import { Button } from '@ui/controls/Button';
import { PullNumber } from '@ui/controls/PullNumber';
import { formatNear, formatNumber, formatShort } from '@ui/number';
import { steady } from '@ui/steady';
import { another, bounds, replaced, scales } from './changes';
import { Choose } from './Choose';
import type { PartProps } from './props';
import { features, mostExamples } from './model';

const short = (value: number) => formatNumber(value, 2, true);
/** A number that is nearly 0 is written, and moved, more finely. */
const stepOf = (value: number) => (value !== 0 && Math.abs(value) < 0.05 ? 0.001 : scales.step);
const each = Array.from({ length: features }, (_, j) => j);

/** The batch, to be edited, with its statistics; beside it x̂ and y of the feature that is shown. */
export function BatchTable(props: PartProps) {
  const { j, trained, model, state, set, t } = props;
  const { batch, chosen, n } = model;
  const { x, upstream } = state;
  const own = (i: number) => (k: number) => Math.floor(k / features) !== i;
  const statistics = [
    ['μ', trained?.means],
    ['σ²', trained?.variances],
    ['√(σ²+ε)', trained?.deviations],
  ] as const;
  // mean and variance of x̂ and of y, below them
  const columns = trained && [trained.normal, trained.y].map((rows) => rows.map((row) => row[j]));
  const found = columns?.map((column) => {
    const mean = column.reduce((sum, value) => sum + value, 0) / n;
    return [mean, column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n];
  });
  return (
    <div class="batch-table">
      <table class="number-table">
        <thead>
          <tr>
            <td />
            {each.map((k) => (
              <th key={k} scope="col" class={k === j ? 'is-shown' : ''}>
                x{'₁₂₃'[k]}
              </th>
            ))}
            <th scope="col">x̂{'₁₂₃'[j]}</th>
            <th scope="col">y{'₁₂₃'[j]}</th>
          </tr>
        </thead>
        <tbody>
          {batch.map((row, i) => (
            <tr key={i} class={i === chosen ? 'is-chosen' : ''}>
              <Choose {...{ i, set, t }} isChosen={i === chosen} />
              {row.map((value, k) => (
                <Entry key={k} {...{ i, k, value, set, t }} isShown={k === j} />
              ))}
              {[trained?.normal, trained?.y].map((rows, k) => (
                <Result key={k} text={rows ? short(rows[i][j]) : '–'} part={i === chosen ? 'normalized' : 'others'} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          {statistics.map(([name, values], row) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {each.map((k) => (
                <Statistic key={k} value={values?.[k]} isShown={k === j} />
              ))}
              {row < 2
                ? [0, 1].map((k) => <Result key={k} text={formatShortest(found?.[k][row])} part="normalized" />)
                : [0, 1].map((k) => <td key={k} />)}
            </tr>
          ))}
          {(['gamma', 'beta'] as const).map((name) => (
            <tr key={name}>
              <th scope="row">{t.controls[name]}</th>
              {each.map((k) => (
                <Scale key={k} {...{ name, k, set, t }} value={state[name][k]} isShown={k === j} />
              ))}
              <td />
              <td />
            </tr>
          ))}
        </tfoot>
      </table>
      <div class="batch-buttons needs-script">
        <Button
          class="button"
          off={n >= mostExamples}
          onClick={() => set({ x: [...x, ...another(x)], upstream: [...upstream, 0, 0, 0], example: [n] })}
        >
          {t.add}
        </Button>
        <Button
          class="button"
          off={n <= 1}
          onClick={() => set({ x: x.filter((_, k) => own(chosen)(k)), upstream: upstream.filter((_, k) => own(chosen)(k)), example: [Math.max(0, chosen - 1)] })} // prettier-ignore
        >
          {t.remove(chosen + 1)}
        </Button>
      </div>
      <Recover {...props} />
    </div>
  );
}

const shownIf = (isShown: boolean) => (isShown ? 'is-shown' : '');

type CellProps = Pick<PartProps, 'set' | 't'> & { k: number; value: number; isShown: boolean };

/** A number of the batch; of the many in the table, few change at a time. */
const Entry = steady(({ i, k, value, isShown, set, t }: CellProps & { i: number }) => (
  <td class={shownIf(isShown)}>
    <PullNumber
      {...bounds}
      value={value}
      label={t.entry(i + 1, k + 1)}
      tone="forward"
      onInput={(to) => set(({ x }) => ({ x: replaced(x, i * features + k, to), example: [i] }))}
    />
  </td>
));

const Scale = steady(({ name, k, value, isShown, set, t }: CellProps & { name: 'gamma' | 'beta' }) => (
  <td class={shownIf(isShown)}>
    <PullNumber
      {...scales}
      step={stepOf(value)}
      value={value}
      label={(name === 'gamma' ? t.scale : t.shift)(k + 1)}
      onInput={(to) => set((now) => ({ [name]: replaced(now[name], k, to) }))}
    />
  </td>
));

const Statistic = steady(({ value, isShown }: { value: number | undefined; isShown: boolean }) => (
  <td class={shownIf(isShown)}>{formatShortest(value)}</td>
));

/** What comes of an example, or of all. */
const Result = steady(({ text, part }: { text: string; part: string }) => (
  <td>
    <Held part="normalized" instead="?">
      <Held part={part} instead="?">
        {text}
      </Held>
    </Held>
  </td>
));

/** Sets γ and β so that y is x again, and says how nearly it is. */
function Recover({ j, trained, set, t }: PartProps) {
  if (!trained) return null;
  const { variances, deviations, means, error } = trained;
  const to = (gamma: number[]) => () => set({ gamma, beta: means });
  return (
    <div class="batch-buttons">
      <button type="button" class="button needs-script" onClick={to(variances.map(Math.sqrt))}>
        {t.recover}
      </button>
      <button
        type="button"
        class="button needs-script"
        onClick={() => set({ gamma: each.map(() => 1), beta: each.map(() => 0) })}
      >
        {t.reset}
      </button>
      <span class="batch-error">
        {t.error}
        <Held part="normalized" instead="?">
          <Held part="identity" instead="?">
            <b>{formatShort(error[j])}</b>
          </Held>
        </Held>
      </span>
      <Held part="identity">
        <button type="button" class="button needs-script" onClick={to(deviations)}>
          {t.recoverExactly}
        </button>
      </Held>
    </div>
  );
}

/** A statistic in the width of a column. */
function formatShortest(value: number | undefined): string {
  if (value === undefined) return '–';
  if (Math.abs(value) < 1e-12) return '0';
  const near = formatNear(value);
  return Math.abs(value) < 100 && near.length <= 7 ? near : formatNumber(value, Math.abs(value) < 100 ? 5 : 2, true);
}
