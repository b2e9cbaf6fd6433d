import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatStepped, rounded } from '@ui/number';
import { Line } from '@ui/plot/marks';
import { steady } from '@ui/steady';
import { bounds, replaced, shifted, stretched, widest } from './changes';
import type { PartProps } from './props';
import { features, type Trained } from './model';

const x = horizontal(bounds.min, bounds.max);
/** x̂ lies on a scale of its own: no batch of eight has one beyond √7. */
const most = 3;
const ratio = bounds.max / most;
/** Heights, in percent of the plane: the mean, the deviation, and one line each for x, x̂ and y. */
const at = { mean: 4, deviation: 16, x: 36, normal: 66, y: 97 };
const y = vertical(100, 0);
const heights = [at.x, at.normal, at.y];
const levels = heights.map((height) => [height, height]);
const across = [bounds.min, bounds.max];
const none: number[] = [];
const ticks = [-10, -5, 0, 5, 10];
const normalTicks = [-2, -1, 0, 1, 2];

const within = (value: number) => Math.min(bounds.max, Math.max(bounds.min, value));

/** One feature of the batch on three lines, x, x̂ and y, and what leads from one to the next. */
export function Forward(props: PartProps) {
  const { j, trained, model, set, t, labelledBy } = props;
  const { batch, chosen } = model;
  const column = batch.map((row) => row[j]);
  const isWhole = trained !== null && trained.normal.every((row) => Number.isFinite(row[j]));
  return (
    <>
      <div class="batch-lines">
        <Plane
          {...{ x, y, labelledBy }}
          yTicks={none}
          overlay={
            <>
              <Axes />
              {trained && <Statistics {...props} trained={trained} />}
              {trained && isWhole && <Dots trained={trained} j={j} chosen={chosen} />}
              {column.map((value, i) => (
                <Example key={i} {...{ i, j, value, set, t }} isChosen={i === chosen} />
              ))}
            </>
          }
        >
          {levels.map((level, i) => (
            <Line key={i} x={across} y={level} class="batch-line" strokeWidth={1} />
          ))}
          {trained && isWhole && <Ways trained={trained} j={j} column={column} chosen={chosen} />}
        </Plane>
      </div>
      {trained?.without && (
        <Held part="others">
          <p class="batch-key">
            <span class="batch-ghost" /> {t.key.ghost(chosen + 1)}
          </p>
        </Held>
      )}
    </>
  );
}

/** The names of the three lines, and the numbers along them. */
const Axes = steady(() => (
  <>
    {(['x', 'normal', 'y'] as const).map((name) => (
      <At key={name} left={0} top={at[name]} class="batch-name">
        {name === 'normal' ? 'x̂' : name}
      </At>
    ))}
    {ticks.map((tick) => (
      <At key={tick} left={x(tick)} top={at.x} class="batch-tick is-under-handles">
        {String(tick).replace('-', '−')}
      </At>
    ))}
    {normalTicks.map((tick) => (
      <At key={tick} left={x(tick * ratio)} top={at.normal} class="batch-tick">
        {String(tick).replace('-', '−')}
      </At>
    ))}
  </>
));

type ExampleProps = Pick<PartProps, 'j' | 'set' | 't'> & { i: number; value: number; isChosen: boolean };

/** An example on the line of x. */
const Example = steady(({ i, j, value, isChosen, set, t }: ExampleProps) => (
  <Handle
    axis="x"
    left={x(value)}
    top={at.x}
    scale={x}
    value={value}
    {...bounds}
    label={t.entry(i + 1, j + 1)}
    tone={isChosen ? 'class-1' : 'forward'}
    onInput={(to) => set((now) => ({ x: replaced(now.x, i * features + j, to), example: [i] }))}
  />
));

/** The column’s mean and standard deviation, to be taken by the hand. */
function Statistics({ trained, j, state, set, t }: PartProps & { trained: Trained }) {
  const [mean, deviation] = [trained.means[j], Math.sqrt(trained.variances[j])];
  const [low, high] = [within(mean - deviation), within(mean + deviation)];
  const most = widest(state.x, j);
  const isWidest = deviation > most - bounds.step / 2;
  return (
    <>
      <At left={x(mean)} top={at.mean} class="batch-stem" />
      <At left={0} top={at.mean} class="batch-name tone-margin">
        μ
      </At>
      <At left={0} top={at.deviation} class="batch-name tone-margin">
        σ
      </At>
      <span class="batch-span" style={{ left: `${x(low)}%`, width: `${x(high) - x(low)}%`, top: `${at.deviation}%` }} />
      {isWidest && (
        <At left={100} top={at.deviation} class="batch-widest">
          {t.widest}
        </At>
      )}
      <Handle
        axis="x"
        left={x(mean)}
        top={at.mean}
        scale={x}
        value={mean}
        {...bounds}
        label={t.meanHandle}
        tone="margin"
        onInput={(to) => set({ x: shifted(state.x, j, to) })}
      />
      <Handle
        axis="x"
        left={x(high)}
        top={at.deviation}
        scale={x}
        value={deviation}
        min={0}
        max={most}
        step={bounds.step}
        label={t.deviationHandle}
        valueText={isWidest ? `${formatStepped(rounded(deviation, bounds.step), bounds.step)}, ${t.widest}` : undefined}
        tone="margin"
        onInput={(to) => set({ x: stretched(state.x, j, to) })}
      />
    </>
  );
}

interface WaysProps {
  trained: Trained;
  j: number;
  chosen: number;
}

/** The part that an example belongs to: where the others go may be asked for by itself. */
const partOf = (i: number, chosen: number) => (i === chosen ? 'normalized' : 'others');

/** The way of each example from x over x̂ to y. */
function Ways({ trained, j, column, chosen }: WaysProps & { column: number[] }) {
  return (
    <Held part="normalized" svg>
      {column.map((value, i) => (
        <Held key={i} part={partOf(i, chosen)} svg>
          <Line
            x={[value, ratio * trained.normal[i][j], within(trained.y[i][j])]}
            y={heights}
            tone={i === chosen ? 'class-1' : 'forward'}
            strokeWidth={i === chosen ? 2 : 1}
          />
        </Held>
      ))}
    </Held>
  );
}

/** Where each example has come, and where the others would be without the chosen one. */
function Dots({ trained, j, chosen }: WaysProps) {
  const { normal, y: out, without } = trained;
  return (
    <Held part="normalized">
      {normal.map((row, i) => {
        const tone = i === chosen ? 'class-1' : 'forward';
        const ghost = without?.[i][j];
        const isOut = Math.abs(out[i][j]) > bounds.max;
        return (
          <Held key={i} part={partOf(i, chosen)}>
            {ghost !== undefined && Number.isFinite(ghost) && (
              <At left={x(ratio * ghost)} top={at.normal} class="batch-ghost is-placed" />
            )}
            <At left={x(ratio * row[j])} top={at.normal} class={`at-dot tone-${tone}`} />
            <At left={x(within(out[i][j]))} top={at.y} class={`at-dot tone-${tone} ${isOut ? 'batch-out' : ''}`} />
          </Held>
        );
      })}
    </Held>
  );
}
