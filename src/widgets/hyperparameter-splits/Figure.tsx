import type { ComponentChildren } from 'preact';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { named } from '@kit/quantities';
import { Handle } from '@ui/controls/Handle';
import { At } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber, formatPercent } from '@ui/number';
import { ideas, neighbours, type Model, type State } from './model';
import type { Strings } from './strings';
import { tones } from './tones';
import '@ui/controls/button.css';
import './style.css';

const x = horizontal(0, neighbours.max + 1);
const y = vertical(50, 102);
const ticks = { x: [1, 10, 20, 30, 40], y: [50, 60, 70, 80, 90, 100] };
const eachK = Array.from({ length: neighbours.max }, (_, i) => i + 1);
export const own = (what: string) => `hyperparameter-splits.${what}`;
export const percent = (share: number) => formatNumber(100 * share, 1, true);

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, set, describedBy }: Props) {
  const { idea, k, opened } = state;
  const { curve, here, outcomes, promised, peeks } = model;
  const at = ideas.indexOf(idea);
  const chosen = outcomes[at];
  const seen = idea === 'test' ? [] : peeks;
  // the curve of idea 2 shows what it chooses
  const isSealed = (each: State['idea']) => each === 'test' && idea !== 'test';
  return (
    <div class="splits">
      <Chart
        name="accuracy"
        x={x}
        y={y}
        describedBy={describedBy}
        xTicks={ticks.x}
        yTicks={ticks.y}
        xLabel={t.k}
        yLabel={t.accuracy}
        marks={[
          {
            mark: 'line',
            name: idea,
            x: eachK,
            y: curve.map((share) => 100 * share),
            stroke: tones[idea],
            strokeWidth: 2.5,
          },
          {
            ...{ mark: 'dot', name: 'opened', fill: 'gradient' },
            ...{ x: seen.map((peek) => peek.k), y: seen.map((peek) => 100 * peek.test) },
          },
        ]}
        overlay={
          <>
            <At
              left={x(chosen.k)}
              top={y(100 * curve[chosen.k - 1])}
              class="splits-best"
              quantity={own(`chosen.${at}`)}
            />
            <Handle
              axis="x"
              left={x(k)}
              top={y(100 * here)}
              scale={x}
              value={k}
              {...neighbours}
              step={1}
              label="k"
              tone="forward"
              quantity={`${own('k')} ${own('here')}`}
              onInput={(next) => set({ k: next })}
            />
          </>
        }
      />
      <div>
        <Seal {...{ idea, k, opened, model, t, set }} />
        <table class="splits-table">
          <thead>
            <tr>
              <th>{t.idea}</th>
              <th>{t.chosen}</th>
              <th>{t.reported}</th>
              <th>{t.fresh}</th>
              <th>{t.promised}</th>
            </tr>
          </thead>
          <tbody>
            {ideas.map((each, i) => (
              <tr key={each} class={each === idea ? 'is-now' : undefined}>
                <th>
                  {i + 1} · {t.names[each]}
                </th>
                <Told held={isSealed(each)} quantity={own(`chosen.${i}`)}>
                  {outcomes[i].k}
                </Told>
                <Told held={isSealed(each)} quantity={own(`reported.${i}`)}>
                  {formatPercent(outcomes[i].reported, 1, true)}
                </Told>
                <Told held={each !== 'train'} quantity={`splits.fresh.${i}`}>
                  {formatPercent(outcomes[i].fresh, 1, true)}
                </Told>
                <Told held={each !== 'train'} quantity={named(`splits.promised.${i}`, i === 2 && 'splits.short')}>
                  {t.points(formatNumber(100 * promised[i], 1, true))}
                </Told>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** A cell of the table; what the sealed test set says, and fresh data of a choice that may be asked about, is held back. */
function Told({ held, quantity, children }: { held: boolean; quantity: string; children: ComponentChildren }) {
  return (
    <td data-quantity={quantity}>
      {held ? (
        <Held part="sealed" instead="?">
          {children}
        </Held>
      ) : (
        children
      )}
    </td>
  );
}

interface SealProps {
  idea: State['idea'];
  k: number;
  opened: number[];
  model: Model;
  t: Strings;
  set(patch: Partial<State>): void;
}

/** The test set in its envelope: a button that breaks the seal, and what was seen so far. */
function Seal({ idea, k, opened, model: { peeks, bestPeek }, t, set }: SealProps) {
  const best = peeks[bestPeek];
  if (idea === 'test') return <p class="splits-seal is-open">{t.cheating}</p>;
  return (
    <div class={`splits-seal ${best ? 'is-open' : ''}`}>
      <p>
        {best ? t.peeks(peeks.length) : t.sealed}{' '}
        {best && (
          <>
            {(peeks.length === 1 ? t.honest : t.best)(best.k, percent(best.test))}{' '}
            <Held part="sealed">{t.itsFresh(percent(best.fresh))}</Held>
          </>
        )}
      </p>
      {peeks.length > 1 && (
        <ol class="splits-claims">
          {peeks.map((peek, i) => (
            <li key={peek.k} class={i === bestPeek ? 'is-best' : undefined}>
              {t.claim(peek.k, percent(peek.test))}
            </li>
          ))}
        </ol>
      )}
      <p class="needs-script">
        <button
          type="button"
          class="button"
          disabled={opened.includes(k)}
          onClick={() => set({ opened: [...opened, k] })}
        >
          {t.open(k)}
        </button>{' '}
        {best && (
          <button type="button" class="button" onClick={() => set({ opened: [] })}>
            {t.seal}
          </button>
        )}
      </p>
    </div>
  );
}
