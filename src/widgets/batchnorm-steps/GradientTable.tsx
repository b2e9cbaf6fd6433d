import { Held } from '@kit/Held';
import { PullNumber } from '@ui/controls/PullNumber';
import { formatNumber, formatShort, snap } from '@ui/number';
import { steady } from '@ui/steady';
import { replaced, slopes } from './changes';
import { Choose } from './Choose';
import type { PartProps } from './props';
import { features } from './model';

const short = (value: number) => formatNumber(value, 2, true);
/** Sums that only rounding keeps from 0 are 0. */
export const nearZero = (value: number) => (Math.abs(value) < 1e-12 ? '0' : formatShort(value));

/** The gradients that arrive at one feature, to be edited, and those that its examples get. */
export function GradientTable({ j, trained, model, state, set, t }: PartProps) {
  const { upstream, chosen, n } = model;
  const index = '₁₂₃'[j];
  const change = (slopeOf: (i: number) => number) =>
    set({
      upstream: Array.from({ length: n * features }, (_, k) =>
        k % features === j ? slopeOf(Math.floor(k / features)) : (state.upstream[k] ?? 0),
      ),
    });
  const presets = {
    one: (i: number) => (i === 0 ? 2 : 0),
    alike: () => 2,
    along: (i: number) => (trained ? snap(trained.normal[i][j] || 0, 1e-4) : 0),
  };
  const { lines, normal, gradients } = trained ?? {};
  const line = lines?.[j];
  const hats = normal?.map((row) => row[j]) ?? [];
  return (
    <div class="batch-table">
      <table class="number-table">
        <thead>
          <tr>
            <td />
            <th scope="col">x̂{index}</th>
            <th scope="col">∂L/∂y{index}</th>
            <th scope="col" class="is-taken">
              {t.line}
            </th>
            <th scope="col" class="is-left">
              {t.rest}
            </th>
            <th scope="col">∂L/∂x{index}</th>
          </tr>
        </thead>
        <tbody>
          {upstream.map((row, i) => {
            const taken = line && normal && line.level + line.slope * normal[i][j];
            return (
              <tr key={i} class={i === chosen ? 'is-chosen' : ''}>
                <Choose {...{ i, set, t }} isChosen={i === chosen} />
                <td>{normal ? short(normal[i][j]) : '–'}</td>
                <Upstream {...{ i, j, set, t }} value={row[j]} />
                {[taken, taken === undefined ? taken : row[j] - taken, gradients?.[i][j]].map((value, k) => (
                  <Received
                    key={k}
                    kind={(['is-taken', 'is-left', 'is-received'] as const)[k]}
                    text={value === undefined ? '–' : short(value)}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
        {trained && (
          <tfoot>
            <tr>
              <th scope="row">{t.sum}</th>
              <td>{short(hats.reduce((sum, hat) => sum + hat, 0))}</td>
              <td>{short(trained.toBeta[j])}</td>
              <td colSpan={2} class="batch-named">
                = ∂L/∂β{index}
              </td>
              <td>
                <Held part="received" instead="?">
                  <Held part="sums" instead="?">
                    {nearZero(trained.sums[j])}
                  </Held>
                </Held>
              </td>
            </tr>
            <tr>
              <th scope="row">{t.product}</th>
              <td>{short(hats.reduce((sum, hat) => sum + hat ** 2, 0))}</td>
              <td>{short(trained.toGamma[j])}</td>
              <td colSpan={2} class="batch-named">
                = ∂L/∂γ{index}
              </td>
              <td>
                <Held part="received" instead="?">
                  <Held part="sums" instead="?">
                    {nearZero(trained.products[j])}
                  </Held>
                </Held>
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      <div class="batch-buttons needs-script" role="group" aria-label={t.presets}>
        {(['one', 'alike', 'along'] as const).map((name) => (
          <button key={name} type="button" class="button" onClick={() => change(presets[name])}>
            {t.preset[name]}
          </button>
        ))}
      </div>
    </div>
  );
}

/** A gradient that arrives; of the numbers in the table, few change at a time. */
const Upstream = steady(
  ({ i, j, value, set, t }: Pick<PartProps, 'j' | 'set' | 't'> & { i: number; value: number }) => (
    <td>
      <PullNumber
        {...slopes}
        value={value}
        label={t.upstreamOf(i + 1)}
        tone="gradient"
        onInput={(to) => set(({ upstream }) => ({ upstream: replaced(upstream, i * features + j, to), example: [i] }))}
      />
    </td>
  ),
);

const Received = steady(({ kind, text }: { kind: 'is-taken' | 'is-left' | 'is-received'; text: string }) => (
  <td class={kind}>
    <Held part="received" instead="?">
      {text}
    </Held>
  </td>
));
