import { useEffect, useMemo, useState } from 'preact/hooks';
import { Held } from '@kit/Held';
import { TwoClasses } from '@parts/units/TwoClasses';
import { UnitLines } from '@parts/units/UnitLines';
import { squareOf, type Line as HalfPlane } from '@ui/figures/halfPlanes';
import { Plane } from '@ui/figures/Plane';
import { regionPath } from '@ui/figures/regions';
import { partMissing } from '@ui/page';
import { Dot } from '@ui/plot/marks';
import { Curves } from './Curves';
import { noTicks, pointsOf, x, y, type Props } from './drawn';
import { HiddenSpace } from './HiddenSpace';
import { joinedLines } from './joinedLines';
import { useEveryFourth } from './resting';
import { extent, mostOwn, shades, side } from './settings';
import { Units } from './Units';
import './style.css';

const corners = squareOf(extent);

export function Figure(props: Props) {
  const { state, model, t, set, labelledBy } = props;
  const [pointed, point] = useState(0);
  const pressed = state.unit[0] ?? 0;
  const chosen = Math.min(pointed || pressed, model.lines.length);
  const [ofUnits, ofCourse] = [useEveryFourth(model, 0), useEveryFourth(model, 2)];
  const units = useMemo(
    () => <Units {...{ t, set, pressed, point }} model={ofUnits} chosen={Math.min(chosen, ofUnits.lines.length)} />,
    [t, ofUnits, chosen, pressed],
  );
  const course = useMemo(() => <Curves {...{ t, labelledBy }} model={ofCourse} />, [t, labelledBy, ofCourse]);
  return (
    <div class={model.lines.length > 3 ? 'playnet is-many' : 'playnet'}>
      <div class="playnet-input">
        <Input {...props} chosen={chosen} />
      </div>
      <div class="playnet-units">
        <Held part="lines">{units}</Held>
      </div>
      <div class="playnet-hidden">
        <p class="playnet-head">{t.hidden}</p>
        <Held part="hidden" instead={<p class="playnet-note">{t.hiddenLater}</p>}>
          <HiddenSpace {...props} />
        </Held>
      </div>
      <div class="playnet-course">
        <p class="playnet-head">{t.loss}</p>
        {course}
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
  const { state, model, t, labelledBy, chosen } = props;
  const { points, labels } = useDots(props);
  const { lines, on, wrong } = model;
  const areas = useMemo(() => <Surface shadesOf={model.shadesOf} />, [model.shadesOf]);
  const border = useMemo(() => <Border lines={model.border} />, [model.border]);
  const halves = lines as unknown as HalfPlane[];
  const dead = on.map((count) => count === 0);
  const missed = useMemo(() => <Missed points={points.filter((_, i) => wrong[i])} />, [points, wrong]);
  const known = useMemo(() => <TwoClasses {...{ points, labels }} />, [points, labels]);
  const others = useMemo(
    () => <TwoClasses points={pointsOf(model.testPoints, 2)} labels={model.testLabels} />,
    [model.testPoints, model.testLabels],
  );
  return (
    <div data-picture>
      <p class="playnet-head">{t.input}</p>
      <Plane
        {...{ x, y, labelledBy }}
        xTicks={noTicks}
        yTicks={noTicks}
        overlay={state.data === 'own' && <Brush {...props} />}
      >
        <Held part="result" svg>
          <g class={chosen ? 'playnet-surface is-behind' : 'playnet-surface'}>
            {areas}
            {border}
          </g>
        </Held>
        <Held part="lines" svg>
          <g class={chosen ? 'playnet-lines is-behind' : 'playnet-lines'}>
            <UnitLines lines={halves} sides={false} {...{ dead, corners, x, y }} />
          </g>
          {chosen > 0 && (
            <g class="playnet-chosen">
              <UnitLines lines={[halves[chosen - 1]]} dead={[dead[chosen - 1]]} {...{ corners, x, y }} />
            </g>
          )}
        </Held>
        {state.test && <g class="playnet-test">{others}</g>}
        <Held part="result" svg>
          {state.data !== 'own' && missed}
        </Held>
        {known}
      </Plane>
    </div>
  );
}

type Late = typeof import('./Painter');

/** What lays points of one’s own, loaded where they are asked for. */
function Brush(props: Props) {
  const [late, setLate] = useState<Late | null>(null);
  useEffect(() => {
    const load = () =>
      void import('./Painter').then(setLate, () => partMissing(document.getElementById(props.id), load));
    load();
  }, []);
  return late && <late.Painter {...props} {...{ x, y, extent, mostOwn }} />;
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

/** A wider dot beneath each point that the network has wrong. */
const Missed = ({ points }: { points: number[][] }) =>
  points.length > 0 && <Dot x={points.map(([at]) => at)} y={points.map(([, at]) => at)} r={6} class="playnet-missed" />;

/** Where both classes have the same score. */
function Border({ lines }: { lines: number[] }) {
  const ends = Array.from({ length: lines.length / 2 }, (_, i) => `${x(lines[2 * i]).toFixed(1)} ${y(lines[2 * i + 1]).toFixed(1)}`); // prettier-ignore
  const d = joinedLines(ends)
    .map((line) => `M${line.join('L')}`)
    .join('');
  return <path class="playnet-border" d={d} />;
}
