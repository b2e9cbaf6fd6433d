import { useContext, useMemo } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { GuessMark } from '@kit/GuessMark';
import { Held, IsHeld } from '@kit/Held';
import '@ui/controls/button.css';
import { PullNumber } from '@ui/controls/PullNumber';
import { Slider } from '@ui/controls/Slider';
import { At } from '@ui/figures/Plane';
import { horizontal, logarithmic, vertical } from '@ui/figures/scale';
import { Terrain } from '@parts/surface/Terrain';
import { formatNumber, formatPercent } from '@ui/number';
import type { MarkSpec } from '@ui/plot/spec';
import { Views } from '@ui/Views';
import { countName, eigenvalueNames } from './names';
import { dimensions, draws, seeds, shownDraws, signOf, type Model, type State as ModelState } from './model';
import type { Strings } from './strings';
import './style.css';

interface State extends ModelState {
  view: 'place' | 'many';
  turn: number[];
}

type Props = FigureOf<State, Model, Strings>;

const none: number[] = [];
const zero = [0];
const valueTicks = [-4, -2, 0, 2, 4];
const alongScale = horizontal(-1, 1);
const heightScale = vertical(-1, 1);
const valueScale = horizontal(-6, 6);
const rowScale = vertical(shownDraws, 0);
const dimensionScale = horizontal(0.5, 8.5);
const chanceScale = logarithmic(1 / (2 * draws), 1, 100, 0);
const tones = { minimum: 'correct', maximum: 'loss', saddle: 'gradient', flat: 'muted' } as const;
const signTones = ['gradient', 'muted', 'correct'];

export const Figure = (props: Props) => (
  <Views shown={props.state.view}>{props.state.view === 'place' ? <Place {...props} /> : <Many {...props} />}</Views>
);

/** A place without slope, cut in a direction. */
function Place({ state, model, t, set, id, labelledBy }: Props) {
  const { profile, kind, map } = model;
  // the cut, laid over the surface
  const paths = useMemo(() => {
    const turn = (state.angle * Math.PI) / 180;
    const [x, y] = [Math.cos(turn), Math.sin(turn)].map((direction) => profile.along.map((s) => s * direction));
    return [
      { tone: 'forward', x, y, isLine: true },
      { tone: tones[kind], x: [0], y: [0] },
    ];
  }, [model, state.angle]);
  const cut = useMemo(
    (): MarkSpec[] => [
      { mark: 'line', name: 'cut', x: profile.along, y: profile.heights, stroke: 'forward', strokeWidth: 2.5 },
    ],
    [profile],
  );
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
      <div class="critical-angle needs-script">
        <Slider
          id={`${id}-angle`}
          label={t.controls.angle}
          {...{ min: 0, max: 180, step: 1, whole: true }}
          value={state.angle}
          onInput={(angle) => set({ angle })}
        />
      </div>
      <Chart
        name="cut"
        x={alongScale}
        y={heightScale}
        labelledBy={labelledBy}
        xTicks={none}
        yTicks={zero}
        yLabel={t.cut}
        marks={cut}
        overlay={
          <>
            <At left={50} top={50} class={`at-dot tone-${tones[kind]}`} />
            <At left={50} top={model.bend < 0 ? 30 : 62} class="critical-bend">
              {t.bend(formatNumber(model.bend))}
            </At>
          </>
        }
      />
    </div>
  );
}

/** Random matrices, and how many of them are minima. */
const Many = ({ state, model, t, set, locale, labelledBy, guesses }: Props) => (
  <div class="critical">
    <div class="critical-random">
      <div>
        <Draws {...{ state, model, t, labelledBy }} />
        <button type="button" class="button needs-script" onClick={() => set({ seed: (state.seed % seeds) + 1 })}>
          {t.again}
        </button>
      </div>
      <Chances {...{ state, model, t, locale, labelledBy, guesses }} />
    </div>
  </div>
);

/** The matrix of second derivatives, each entry draggable; its eigenvalues, and what they make of the point. */
function Hessian({ state, model, t, set }: Pick<Props, 'state' | 'model' | 't' | 'set'>) {
  const { bends } = state;
  const isHeld = useContext(IsHeld);
  const entry = (i: number, name: string) => (
    <td class="critical-entry">
      <PullNumber
        fills
        value={bends[i]}
        min={-1}
        max={1}
        step={0.05}
        label={t.entry(name)}
        quantity={i === 2 ? 'critical-points.beside' : undefined}
        onInput={(value) => set({ bends: bends.map((bend, k) => (k === i ? value : bend)) })}
      />
    </td>
  );
  const same = (
    <td class="critical-same">
      <span data-quantity="critical-points.beside">{formatNumber(bends[2], 2, true)}</span>
    </td>
  );
  return (
    <div class="critical-hessian">
      <p>{t.hessian}</p>
      <table role="presentation">
        <tbody>
          <tr>
            {entry(0, '∂²f/∂x²')}
            {isHeld('twist') ? same : entry(2, '∂²f/∂x∂y')}
          </tr>
          <tr>
            {same}
            {entry(1, '∂²f/∂y²')}
          </tr>
        </tbody>
      </table>
      {isHeld('twist') && <p class="critical-waits needs-script">{t.waits}</p>}
      <p>
        {t.eigenvalues}{' '}
        {model.eigenvalues.map((value, i) => (
          <b key={i} class={`tone-${signTones[signOf(value) + 1]} tone-text`}>
            {i > 0 && t.comma}
            <span data-quantity={eigenvalueNames(bends)[i]}>{formatNumber(value, 2, true)}</span>
          </b>
        ))}
      </p>
      <p class={`critical-kind tone-${tones[model.kind]} tone-text`}>{t.kinds[model.kind]}</p>
    </div>
  );
}

type Random = Pick<Props, 'state' | 'model' | 't' | 'labelledBy'>;

/** The eigenvalues of random matrices, one matrix a row. */
function Draws({ state, model, t, labelledBy }: Random) {
  const values = model.shown.flatMap((row, i) => row.map((value) => [value, i + 0.5]));
  return (
    <div class="critical-draws">
      <Chart
        name="draws"
        x={valueScale}
        y={rowScale}
        labelledBy={labelledBy}
        xTicks={valueTicks}
        yTicks={none}
        yLabel={t.drawn(state.dimension)}
        marks={[
          { mark: 'ruleX', name: 'zero', x: [0], stroke: 'line-strong' },
          {
            ...{ mark: 'dot', name: 'eigenvalues', r: 4, stroke: 'none' },
            ...{ x: values.map(([value]) => value), y: values.map(([, row]) => row) },
            fill: values.map(([value]) => signTones[signOf(value) + 1]),
          },
        ]}
        overlay={model.kinds.map((kind, row) => (
          <At key={row} left={100} top={rowScale(row + 0.5)} class={`critical-name tone-${tones[kind]} tone-text`}>
            {t.kinds[kind]}
          </At>
        ))}
      />
    </div>
  );
}

const chanceTicks = [1, 0.1, 0.01, 0.001, 0.0001];

/** The dimension that the chapter's question asks about. */
const asked = 8;

/** How often all eigenvalues are positive, against the dimension. */
function Chances({ state, model, t, locale, labelledBy, guesses }: Random & Pick<Props, 'locale' | 'guesses'>) {
  const found = dimensions.filter((_, i) => model.minima[i] > 0);
  const shares = found.map((D) => model.minima[D - 1] / draws);
  const yTicks = useMemo(() => chanceTicks.map((share) => [share, formatPercent(share)] as const), []);
  return (
    <Chart
      name="chances"
      x={dimensionScale}
      y={chanceScale}
      labelledBy={labelledBy}
      xTicks={dimensions}
      yTicks={yTicks}
      xLabel={t.dimensions}
      yLabel={t.chance}
      marks={[
        {
          mark: 'line',
          part: 'chances',
          name: 'share',
          className: 'critical-chance',
          x: found,
          y: shares,
          stroke: 'correct',
        },
        {
          ...{ mark: 'dot', part: 'chances', name: 'share', x: found, y: shares },
          fill: found.map((D) => (D === state.dimension ? 'margin' : 'correct')),
        },
      ]}
      overlay={
        <>
          <Held part="chances">
            {dimensions.map(
              (D, i) =>
                !model.minima[i] && (
                  <At key={D} left={dimensionScale(D)} top={100} class="critical-none" quantity={countName(D)}>
                    0
                  </At>
                ),
            )}
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
    />
  );
}
