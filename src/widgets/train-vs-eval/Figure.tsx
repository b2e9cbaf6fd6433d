import { useMemo } from 'preact/hooks';
import { Held } from '@kit/Held';
import type { FigureOf } from '@kit/defineWidget';
import { contourPaths } from '@parts/surface/contourPaths';
import { TwoClasses } from '@parts/units/TwoClasses';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber } from '@ui/number';
import { Line, RulesX, RuleY } from '@ui/plot/marks';
import { steady } from '@ui/steady';
import type { Model, State as ModelState } from './model';
import { grid, span, steps, units } from './settings';
import { refusal } from './refusal';
import type { Strings } from './strings';
import './style.css';

const x = horizontal(-span.x, span.x);
const y = vertical(-span.y, span.y);
const none: number[] = [];
const along = horizontal(0, steps);
const percents = vertical(0, 100);
const stepTicks = [0, 200, 400];
const percentTicks = [0, 50, 100];
const upToLoss = vertical(0, 1.5);
const lossTicks = [0, 1];
/** How many batches the statistics are seen of. */
const seen = 40;
/** From this lead on, a class is as good as certain. */
const certain = 2.2;

export interface State extends ModelState {
  fork: number[];
}
type Props = FigureOf<State, Model, Strings>;

/** What the network says in both modes, how often that is right, and where the statistics come from. */
export function Figure({ model, state: { norm }, t, labelledBy }: Props) {
  if (model.refused !== null) return <Refused says={model.refused} t={t} />;
  const given = { norm, model, t, labelledBy };
  return (
    <div class="both-modes">
      <ModeMap mode="training" {...given} />
      <ModeMap mode="evaluation" {...given} />
      {norm && <p class="both-modes-ringed">{t.ringed}</p>}
      <div class="both-modes-courses">
        <Course {...given} />
        <Statistics {...given} />
      </div>
    </div>
  );
}

type PartProps = Pick<Props, 'model' | 't' | 'labelledBy'> & Pick<State, 'norm'>;

/** One mode: for every place the class that is ahead, the fuller the surer. */
const ModeMap = steady(({ mode, norm, model, t, labelledBy }: PartProps & { mode: 'training' | 'evaluation' }) => {
  const { points, labels, others, right, step } = model;
  const heights = model[mode];
  const areas = useMemo(
    () =>
      heights &&
      [heights.map((height) => -height), heights].map((leads, label) => (
        <g key={label} class={`both-modes-area tone-class-${label}`}>
          {contourPaths({ ...grid, heights: leads }, [0, certain]).map((d, i) => (
            <path key={i} d={d} />
          ))}
        </g>
      )),
    [heights],
  );
  return (
    <div class="both-modes-map">
      <p>
        <b>{t.modes[mode]}</b>
        <Held part={mode} instead={t.waits}>
          {t.right(formatNumber(100 * right[step][mode], 0))}
        </Held>
        <small>{norm ? t.by[mode] : t.same}</small>
      </p>
      <Plane
        {...{ x, y, labelledBy }}
        xTicks={none}
        yTicks={none}
        overlay={
          mode === 'training' &&
          norm &&
          others.map((i) => <At key={i} left={x(points[i][0])} top={y(points[i][1])} class="both-modes-ring" />)
        }
      >
        <Held part={mode} svg>
          {areas}
        </Held>
        <TwoClasses {...{ points, labels }} />
      </Plane>
    </div>
  );
});

/** The loss of each batch from a step on; far above the plane it need not be drawn as it is. */
const lossCurve = (losses: readonly number[], from = 0) => ({
  x: losses.slice(from).map((_, i) => from + i + 1),
  y: losses.slice(from).map((loss) => Math.min(3, loss)),
});

const tones = { training: 'forward', evaluation: 'margin' } as const;

/** The share of the points that is right after every step, and beneath it the loss of each step's batch. */
const Course = steady(({ norm, model, t, labelledBy }: PartProps) => {
  const modes = norm ? (['training', 'evaluation'] as const) : (['evaluation'] as const);
  const { right, losses, branch } = model;
  const curve = (of: Model['right'], mode: (typeof modes)[number], from = 0) => ({
    x: of.slice(from).map((_, i) => from + i),
    y: of.slice(from).map((share) => 100 * share[mode]),
  });
  return (
    <div class="both-modes-curves both-modes-course">
      <Plane x={along} y={percents} xTicks={none} yTicks={percentTicks} yLabel={t.accuracy} labelledBy={labelledBy}>
        <RuleY y={50} tone="muted" strokeDasharray="5 4" />
        {modes.map((mode) => (
          <Held key={mode} part={mode} svg>
            {branch && (
              <Line {...curve(branch.right, mode, branch.at)} tone={tones[mode]} strokeWidth={2.5} opacity={0.4} />
            )}
            <Line {...curve(right, mode)} tone={tones[mode]} strokeWidth={2.5} />
          </Held>
        ))}
      </Plane>
      <Plane
        x={along}
        y={upToLoss}
        xTicks={stepTicks}
        yTicks={lossTicks}
        xLabel={t.steps}
        yLabel={t.loss}
        labelledBy={labelledBy}
      >
        <Held part="training" svg>
          {branch && <Line {...lossCurve(branch.losses, branch.at)} tone="loss" opacity={0.4} />}
          <Line {...lossCurve(losses)} tone="loss" />
        </Held>
      </Plane>
      <p class="both-modes-key">
        {modes.map((mode) => (
          <span key={mode} class={`tone-${tones[mode]}`}>
            {norm ? t.lines[mode] : t.same}
          </span>
        ))}
      </p>
    </div>
  );
});

/** One unit’s input: mean and deviation of each of the last batches, and the running ones beside them. */
const Statistics = steady(({ norm, model, t, labelledBy }: PartProps) => {
  const { own, running, step, branch } = model;
  const first = Math.max(0, step - seen);
  const shown = own.slice(first);
  const across = useMemo(() => horizontal(first, first + seen), [first]);
  const ticks = useMemo(
    () => Array.from({ length: seen + 1 }, (_, i) => first + i).filter((i) => i % 20 === 0),
    [first],
  );
  const ends = shown.map(({ mean, variance }) => Math.abs(mean) + Math.sqrt(variance));
  // from the fork on
  const pale = branch ? { from: Math.max(first, branch.at), means: branch.running.slice(Math.max(first, branch.at)) } : null; // prettier-ignore
  const paleEnds = pale?.means.map(({ mean }) => Math.abs(mean)) ?? [];
  const most = bounds.find((bound) => bound >= Math.max(...ends, ...paleEnds, 1)) ?? bounds.at(-1)!;
  const up = useMemo(() => vertical(-most, most), [most]);
  const kept = running.slice(first);
  const line = (of: (statistics: (typeof kept)[number]) => number) => ({
    x: kept.map((_, i) => first + i),
    y: kept.map(of),
  });
  return (
    <div class="both-modes-curves">
      <Plane x={across} y={up} xTicks={ticks} xLabel={t.steps} yLabel={t.unit} labelledBy={labelledBy}>
        <Held part="statistics" svg>
          <RulesX
            x={shown.map((_, i) => first + i + 0.5)}
            y1={shown.map(({ mean, variance }) => mean - Math.sqrt(variance))}
            // without length its ends would be stretched
            y2={shown.map(({ mean, variance }) => mean + Math.sqrt(variance) + most / 1000)}
            tone="forward"
            strokeWidth={3}
            opacity={0.55}
          />
          {norm && (
            <>
              {pale && (
                <Line
                  x={pale.means.map((_, i) => pale.from + i)}
                  y={pale.means.map(({ mean }) => mean)}
                  tone="margin"
                  strokeWidth={2.5}
                  opacity={0.4}
                />
              )}
              <Line {...line(({ mean }) => mean)} tone="margin" strokeWidth={2.5} />
              {[-1, 1].map((side) => (
                <Line
                  key={side}
                  {...line(({ mean, variance }) => mean + side * Math.sqrt(variance))}
                  tone="margin"
                  strokeDasharray="5 4"
                />
              ))}
            </>
          )}
        </Held>
      </Plane>
      <p class="both-modes-key">
        <span class="tone-forward">{t.statistics.own}</span>
        {norm && <span class="tone-margin">{t.statistics.running}</span>}
      </p>
    </div>
  );
});

const bounds = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64];

/** Why a batch of one cannot be normalized, in the words of both libraries. */
const Refused = ({ says, t }: { says: string; t: Strings }) => (
  <div class="both-modes-refused">
    <dl>
      <dt>{t.refused.ours}</dt>
      <dd>
        <code>{says}</code>
      </dd>
      <dt>{t.refused.pytorch}</dt>
      <dd>
        <code>{refusal(units)}</code>
      </dd>
    </dl>
    <p>{t.refused.advice}</p>
  </div>
);
