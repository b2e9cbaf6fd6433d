import { useMemo } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Held } from '@kit/Held';
import { Scrub } from '@ui/controls/Scrub';
import { Dots } from '@ui/figures/Dots';
import { At, Plane } from '@ui/figures/Plane';
import { pathOf, pointsOf } from '@ui/figures/polyline';
import { horizontal, logarithmic, vertical } from '@ui/figures/scale';
import { Terrain } from '@parts/surface/Terrain';
import { formatNumber, formatPercent } from '@ui/number';
import { dimensions, draws, shownDraws, type Model, type State as ModelState } from './model';
import type { Strings } from './strings';
import './style.css';

interface State extends ModelState {
  turn: number[];
}

type Props = FigureOf<State, Model, Strings>;

const none: number[] = [];
const alongScale = horizontal(-1, 1);
const heightScale = vertical(-1, 1);
const valueScale = horizontal(-6, 6);
const rowScale = vertical(shownDraws, 0);
const dimensionScale = horizontal(0.5, 8.5);
const chanceScale = logarithmic(1 / (2 * draws), 1, 100, 0);
const tones = { minimum: 'correct', maximum: 'loss', saddle: 'gradient', flat: 'muted' } as const;

export function Figure({ state, model, t, set, describedBy }: Props) {
  const { profile, kind, map } = model;
  // the cut, laid over the surface
  const paths = useMemo(() => {
    const turn = (state.angle * Math.PI) / 180;
    const [x, y] = [Math.cos(turn), Math.sin(turn)].map((direction) => profile.along.map((s) => s * direction));
    return [
      { tone: 'forward', x, y },
      { tone: tones[kind], x: [0], y: [0] },
    ];
  }, [model, state.angle]);
  return (
    <div class="critical">
      <Hessian {...{ state, model, t, set }} />
      <Terrain
        {...{ map, paths }}
        span={1}
        upTo={profile.along.length}
        turn={[state.turn[0], state.turn[1]]}
        label={t.turn}
        onTurn={(turn) => set({ turn })}
      />
      <Plane
        x={alongScale}
        y={heightScale}
        describedBy={describedBy}
        xTicks={none}
        yTicks={[0]}
        yLabel={t.cut}
        overlay={
          <>
            <At left={50} top={50} class={`at-dot tone-${tones[kind]}`} />
            <At left={50} top={model.bend < 0 ? 30 : 62} class="critical-bend">
              {t.bend(formatNumber(model.bend))}
            </At>
          </>
        }
      >
        <path class="critical-cut" d={pathOf(pointsOf(alongScale, heightScale, profile.along, profile.heights))} />
      </Plane>
    </div>
  );
}

/** Random matrices, and how many of them are minima. */
export const Details = ({ state, model, t, locale, describedBy, guesses }: Props) => (
  <div class="critical">
    <div class="critical-random">
      <Draws {...{ state, model, t, describedBy }} />
      <Chances {...{ state, model, t, locale, describedBy, guesses }} />
    </div>
  </div>
);

/** The matrix of second derivatives, each entry draggable; its eigenvalues, and what they make of the point. */
function Hessian({ state, model, t, set }: Pick<Props, 'state' | 'model' | 't' | 'set'>) {
  const { bends } = state;
  const entry = (i: number, name: string) => (
    <td>
      <Scrub
        value={bends[i]}
        min={-1}
        max={1}
        step={0.05}
        label={t.entry(name)}
        onInput={(value) => set({ bends: bends.map((bend, k) => (k === i ? value : bend)) })}
      >
        {formatNumber(bends[i], 2, true)}
      </Scrub>
    </td>
  );
  return (
    <div class="critical-hessian">
      <p>{t.hessian}</p>
      <table role="presentation">
        <tbody>
          <tr>
            {entry(0, '∂²f/∂x²')}
            {entry(2, '∂²f/∂x∂y')}
          </tr>
          <tr>
            <td class="critical-same">{formatNumber(bends[2], 2, true)}</td>
            {entry(1, '∂²f/∂y²')}
          </tr>
        </tbody>
      </table>
      <p>
        {t.eigenvalues}{' '}
        {model.eigenvalues.map((value, i) => (
          <b key={i} class={`tone-${value < 0 ? 'gradient' : 'correct'} tone-text`}>
            {i > 0 && t.comma}
            {formatNumber(value, 2, true)}
          </b>
        ))}
      </p>
      <p class={`critical-kind tone-${tones[model.kind]} tone-text`}>{t.kinds[model.kind]}</p>
    </div>
  );
}

type Chart = Pick<Props, 'state' | 'model' | 't' | 'describedBy'>;

/** The eigenvalues of random matrices, one matrix a row. */
function Draws({ state, model, t, describedBy }: Chart) {
  const values = model.shown.flatMap((row, i) => row.map((value) => [value, i + 0.5]));
  return (
    <div class="critical-draws">
      <Plane
        x={valueScale}
        y={rowScale}
        describedBy={describedBy}
        xTicks={[-4, -2, 0, 2, 4]}
        yTicks={none}
        yLabel={t.drawn(state.dimension)}
        overlay={model.kinds.map((kind, row) => (
          <At key={row} left={100} top={rowScale(row + 0.5)} class={`critical-name tone-${tones[kind]} tone-text`}>
            {t.kinds[kind]}
          </At>
        ))}
      >
        <path class="critical-zero" d={`M${valueScale(0)} 0V100`} />
        <Dots x={valueScale} y={rowScale} at={values.filter(([value]) => value > 0)} size={8} class="tone-correct" />
        <Dots x={valueScale} y={rowScale} at={values.filter(([value]) => value <= 0)} size={8} class="tone-gradient" />
      </Plane>
    </div>
  );
}

const chanceTicks = [1, 0.1, 0.01, 0.001, 0.0001];

/** The dimension that the chapter's question asks about. */
const asked = 8;

/** How often all eigenvalues are positive, against the dimension. */
function Chances({ state, model, t, locale, describedBy, guesses }: Chart & Pick<Props, 'locale' | 'guesses'>) {
  const found = dimensions.filter((_, i) => model.minima[i] > 0);
  const shares = found.map((D) => model.minima[D - 1] / draws);
  return (
    <Plane
      x={dimensionScale}
      y={chanceScale}
      describedBy={describedBy}
      xTicks={dimensions}
      yTicks={none}
      xLabel={t.dimensions}
      yLabel={t.chance}
      overlay={
        <>
          {chanceTicks.map((share) => (
            <At key={share} left={0} top={chanceScale(share)} class="critical-tick">
              {formatPercent(share, locale)}
            </At>
          ))}
          <Held part="chances">
            {dimensions.map((D, i) => (
              <At
                key={D}
                left={dimensionScale(D)}
                top={model.minima[i] ? chanceScale(model.minima[i] / draws) : 100}
                class={
                  model.minima[i] ? `at-dot tone-${D === state.dimension ? 'margin' : 'correct'}` : 'critical-none'
                }
              >
                {model.minima[i] ? null : '0'}
              </At>
            ))}
          </Held>
          {guesses.chances !== undefined && (
            <GuessMark
              locale={locale}
              left={dimensionScale(asked)}
              top={guesses.chances > 0 ? chanceScale(guesses.chances / draws) : 100}
            >
              {formatNumber(guesses.chances)}
            </GuessMark>
          )}
        </>
      }
    >
      <Held svg part="chances">
        <path class="critical-chance" d={pathOf(pointsOf(dimensionScale, chanceScale, found, shares))} />
      </Held>
    </Plane>
  );
}
