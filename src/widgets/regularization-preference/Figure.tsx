import { line } from 'd3-shape';
import { useContext } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Held, IsHeld } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { Segments } from '@ui/controls/Segments';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical, type Scale } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { Line } from '@ui/plot/marks';
import { domain, isCheapest, type Model, type Penalty, type State } from './model';
import { bestOf, penaltyOf, score as scoreName, weightOf } from './names';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(-1.9, 1.9);
/** Upright the sum of three weights; or, √3 times as dense, the length of the three: both in the unit of the sum. */
const bySum = vertical(-1.9, 1.9);
const root = Math.sqrt(3);
const byLength = vertical(-1.9 * root, 1.9 * root);
const reach = [-1.9, 1.9];
const ticks = [-1, 0, 1];
const lengthTicks = [-1, 0, 1].map((length) => [length * root, String(length).replace('-', '−')] as const);
const outline = (y: Scale) =>
  line<[number, number]>(
    ([u]) => x(u),
    ([, v]) => y(v),
  );
const penalties: Penalty[] = ['l2', 'l1', 'elastic'];

/** The part that is held back of a penalty: what L2 charges for even weights, or that L1 charges for all alike. */
const partOf = (penalty: Penalty) => (penalty === 'l2' ? 'even' : 'tie');

type Props = FigureOf<State, Model, Strings>;

export function Figure({ state, model, t, set, id, labelledBy }: Props) {
  const { first, penalty, x1, round } = state;
  const { w, score, values, ball, best, least } = model;
  const isFixed = useContext(IsHeld)('penalty');
  // the reader finds the least; where the line has been tilted, what matters is where it jumps
  const isFound = x1 !== 1 || isCheapest(values[penalty], least);
  const y = round ? byLength : bySum;
  const restAt = (u: number) => 1 - u * x1;
  // how steep the line falls on the screen
  const tilt = (Math.atan(round ? x1 / root : x1) * 180) / Math.PI;
  return (
    <div class="preference">
      {!isFixed && (
        <div class="preference-which needs-script">
          <Segments
            id={`${id}-penalty`}
            label={t.controls.penalty.label}
            options={penalties.map((value) => ({ value, label: t.controls.penalty.options[value] }))}
            value={penalty}
            onChange={(next) => set({ penalty: next })}
          />
        </div>
      )}
      <div class="preference-plane" style={{ '--tilt': `${tilt}deg` }}>
        <Plane
          x={x}
          y={y}
          labelledBy={labelledBy}
          xTicks={ticks}
          yTicks={round ? lengthTicks : ticks}
          xLabel={t.firstAxis}
          yLabel={round ? t.lengthAxis : t.restAxis}
          overlay={
            <>
              <At left={x(1.1)} top={Math.min(96, y(restAt(1.9)) + 4)} class="preference-line-word tone-forward">
                {t.line}
              </At>
              <Held part={partOf(penalty)}>
                {(isFound ? [...new Set(best)] : []).map((u) => (
                  <At key={u} left={x(u)} top={y(restAt(u))} class="at-dot tone-correct" quantity={bestOf(state)} />
                ))}
              </Held>
              <Handle
                axis="x"
                left={x(first)}
                top={y(restAt(first))}
                scale={x}
                value={first}
                {...domain}
                step={0.05}
                label={t.handle}
                tone="forward"
                quantity={weightOf(0)}
                onInput={(next) => set({ first: next })}
              />
            </>
          }
        >
          <path class="preference-ball tone-loss" d={`${outline(y)(ball)}Z`} />
          <Line x={reach} y={reach.map(restAt)} tone="forward" />
          {isFound && best[0] !== best[1] && (
            <Held svg part={partOf(penalty)}>
              <Line
                x={best}
                y={best.map(restAt)}
                class="preference-best"
                tone="correct"
                quantity={bestOf(state)}
                strokeWidth={5}
              />
            </Held>
          )}
        </Plane>
      </div>
      <div class="preference-readings">
        <div class="preference-weights">
          {w.map((value, i) => (
            <div key={i}>
              <span class="preference-bar">
                <span
                  style={{
                    bottom: `${50 + Math.min(0, value) * 33}%`,
                    height: `${Math.min(50, Math.abs(value) * 33)}%`,
                  }}
                />
              </span>
              <b data-quantity={weightOf(i)}>{formatNumber(value, 3)}</b>
              <span>{t.weights[i]}</span>
            </div>
          ))}
        </div>
        <dl>
          <dt>{t.score}</dt>
          <dd data-quantity={scoreName}>{formatNumber(score)}</dd>
          {penalties.map((name) => (
            <div key={name} class={name === penalty ? 'is-chosen' : ''}>
              <dt>{t.names[name]}</dt>
              <dd data-quantity={penaltyOf(name, state)}>
                <Held part={partOf(name)} instead="?">
                  {formatNumber(values[name], 3)}
                </Held>
              </dd>
            </div>
          ))}
        </dl>
        <p class="preference-axis">{round ? t.axis.length + t.upright[penalty] : t.axis[penalty]}</p>
      </div>
    </div>
  );
}
