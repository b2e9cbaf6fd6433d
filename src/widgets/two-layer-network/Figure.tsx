import { useMemo, useState } from 'preact/hooks';
import { Held } from '@kit/Held';
import { TwoClasses } from '@parts/units/TwoClasses';
import { UnitLines } from '@parts/units/UnitLines';
import { squareOf, type Line as HalfPlane } from '@ui/figures/halfPlanes';
import { Plane } from '@ui/figures/Plane';
import { regionPath } from '@ui/figures/regions';
import { Dot } from '@ui/plot/marks';
import { Curves } from './Curves';
import { noTicks, pointsOf, x, y, type Props } from './drawn';
import { HiddenSpace } from './HiddenSpace';
import { Painter } from './Painter';
import { extent, shades, side } from './settings';
import { Units } from './Units';
import './style.css';

const corners = squareOf(extent);

export function Figure(props: Props) {
  const { state, model, t } = props;
  const [pointed, point] = useState(0);
  const chosen = Math.min(pointed || (state.unit[0] ?? 0), model.lines.length);
  return (
    <div class={model.lines.length > 3 ? 'playnet is-many' : 'playnet'}>
      <div class="playnet-input">
        <Input {...props} chosen={chosen} />
      </div>
      <div class="playnet-units">
        <Held part="lines">
          <Units {...props} chosen={chosen} point={point} />
        </Held>
      </div>
      <div class="playnet-hidden">
        <p class="playnet-head">{t.hidden}</p>
        <Held part="hidden" instead={<p class="playnet-note">{t.hiddenLater}</p>}>
          <HiddenSpace {...props} />
        </Held>
      </div>
      <div class="playnet-course">
        <p class="playnet-head">{t.loss}</p>
        <Curves {...props} />
      </div>
    </div>
  );
}

/** Dots of one’s own follow the hand; those of a data set are the model’s. */
function useDots({ state, model }: Pick<Props, 'state' | 'model'>) {
  const { data, points } = state;
  const own = useMemo(() => {
    const all = pointsOf(points, 3);
    return { points: all, labels: all.map(([, , label]) => (label < 0.5 ? 0 : 1)) };
  }, [points]);
  const drawn = useMemo(() => pointsOf(model.points, 2), [model.points]);
  return data === 'own' ? own : { points: drawn, labels: model.labels };
}

/** The plane of the points, with the decision surface and the line of every hidden unit. */
function Input(props: Props & { chosen: number }) {
  const { state, model, t, describedBy, chosen } = props;
  const { points, labels } = useDots(props);
  const { lines, on, wrong } = model;
  const areas = useMemo(() => <Surface shadesOf={model.shadesOf} />, [model.shadesOf]);
  const border = useMemo(() => <Border lines={model.border} />, [model.border]);
  const halves = lines as unknown as HalfPlane[];
  const dead = on.map((count) => count === 0);
  const missed = points.filter((_, i) => wrong[i]);
  const others = useMemo(() => pointsOf(model.testPoints, 2), [model.testPoints]);
  return (
    <div data-picture>
      <p class="playnet-head">{t.input}</p>
      <Plane
        {...{ x, y, describedBy }}
        xTicks={noTicks}
        yTicks={noTicks}
        overlay={state.data === 'own' && <Painter {...props} />}
      >
        <Held part="result" svg>
          <g class={chosen ? 'playnet-surface is-behind' : 'playnet-surface'}>
            {areas}
            {border}
          </g>
        </Held>
        <Held part="lines" svg>
          <g class={chosen ? 'playnet-lines is-behind' : 'playnet-lines'}>
            <UnitLines lines={halves} {...{ dead, corners, x, y }} />
          </g>
          {chosen > 0 && (
            <g class="playnet-chosen">
              <UnitLines lines={[halves[chosen - 1]]} dead={[dead[chosen - 1]]} {...{ corners, x, y }} />
            </g>
          )}
        </Held>
        {state.test && (
          <g class="playnet-test">
            <TwoClasses points={others} labels={model.testLabels} />
          </g>
        )}
        <Held part="result" svg>
          {missed.length > 0 && state.data !== 'own' && (
            <Dot x={missed.map(([at]) => at)} y={missed.map(([, at]) => at)} r={6} class="playnet-missed" />
          )}
        </Held>
        <TwoClasses {...{ points, labels }} />
      </Plane>
    </div>
  );
}

/** What the network says of every place: the class by colour, how sure it is by strength. */
const Surface = ({ shadesOf }: { shadesOf: ArrayLike<number> }) => (
  <>
    {Array.from({ length: 2 * shades + 1 }, (_, i) => i - shades)
      .filter((shade) => shade !== 0)
      .map((shade) => (
        <path
          key={shade}
          class={`playnet-area tone-class-${shade > 0 ? 1 : 0}`}
          fill-opacity={0.08 + (0.4 * Math.abs(shade)) / shades}
          d={regionPath(shadesOf, side, shade)}
        />
      ))}
  </>
);

/** Where both classes have the same score. */
function Border({ lines }: { lines: number[] }) {
  let d = '';
  for (let i = 0; i < lines.length; i += 4)
    d += `M${x(lines[i]).toFixed(1)} ${y(lines[i + 1]).toFixed(1)}L${x(lines[i + 2]).toFixed(1)} ${y(lines[i + 3]).toFixed(1)}`;
  return <path class="playnet-border" d={d} />;
}
