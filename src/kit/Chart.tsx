import type { ComponentChildren, RefObject } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Scale } from '@ui/figures/scale';
import { partMissing } from '@ui/page';
import { useListed } from '@ui/plot/charts';
import type { Drawn, Word } from '@ui/plot/draw';
import { axisOf, nameOf, type AxisSpec, type ChartSpec, type MarkSpec, type Tick } from '@ui/plot/spec';
import { steady } from '@ui/steady';
import { IsHeld, LeavesOut } from './Held';
import { builtChart, BuiltWith } from './builtCharts';
import '@ui/figures/Plane.css';
import '@ui/plot/chart.css';

type Drawing = Pick<typeof import('@ui/plot/draw'), 'draw' | 'mostKept'>;

const ticksOf = (scale: Scale | AxisSpec, count: number) =>
  typeof scale === 'function' ? scale.ticks(count) : undefined;

interface ChartProps {
  /** A scale of the figure, in percent, where marks are laid over the chart; otherwise as Plot takes it. */
  x: Scale | AxisSpec;
  y: Scale | AxisSpec;
  xLabel?: ComponentChildren;
  yLabel?: ComponentChildren;
  xTicks?: readonly Tick[];
  yTicks?: readonly Tick[];
  /** What Plot draws; one that has a `part` is held back with it. */
  marks: readonly MarkSpec[];
  /** Id of the sentence that labels the figure's pictures. */
  labelledBy: string;
  /** Tells the charts of a figure apart. */
  name: string;
  /** How much of the width shows marks, in percent from the left: changing it redraws nothing. */
  upTo?: number;
  /** HTML laid over the chart: handles, moving dots, text; placed with `At`. */
  overlay?: ComponentChildren;
}

/** The drawing code: present where pages are built; in the browser loaded when a chart first changes. */
let plot: Drawing | null = import.meta.env.SSR ? await import('@ui/plot/draw') : null;

/**
 * A chart drawn by Observable Plot, at build, so that it is on the page before and without any script. The browser keeps
 * that picture, and loads Plot only when the chart has to show something else. What is dragged or moves at every frame is
 * laid over it, or belongs in a `Plane`.
 */
export function Chart({ x, y, xLabel, yLabel, xTicks, yTicks, marks, labelledBy, name, upTo, overlay }: ChartProps) {
  const isHeld = useContext(IsHeld);
  // the same while only what is laid over the chart moves
  const spec = useMemo(
    () => ({ x: axisOf(x, xLabel, xTicks ?? ticksOf(x, 6)), y: axisOf(y, yLabel, yTicks ?? ticksOf(y, 5)), marks }),
    [x, y, xLabel, yLabel, xTicks, yTicks, marks],
  );
  const frame = useRef<HTMLDivElement>(null);
  useListed(frame, () => ({ ...spec, marks: marks.filter(({ part }) => part === undefined || !isHeld(part)) }));
  const key = `${labelledBy} ${name}`;
  const { built, isStale, drawn, hash } = usePicture(key, spec, frame);
  useLayoutEffect(() => {
    if (!built) return;
    for (const part of frame.current!.querySelectorAll<HTMLElement | SVGElement>('[data-part]'))
      part.classList.toggle('held', isHeld(part.dataset.part!));
  }, [built, isHeld]);
  const picture = useMemo(() => !built && <Picture {...{ drawn, labelledBy }} />, [built, drawn, labelledBy]);
  return (
    <div
      ref={frame}
      class="plane chart"
      style={upTo === undefined ? undefined : { '--up-to': `${upTo}%` }}
      data-stale={isStale || undefined}
    >
      {built ? (
        // eslint-disable-next-line react/no-danger -- what the page itself was built with
        <div key="built" data-chart={key} data-drawn={built.hash} dangerouslySetInnerHTML={{ __html: built.html }} />
      ) : (
        <div key="drawn" data-chart={key} data-drawn={drawn ? hash : ''}>
          {picture}
        </div>
      )}
      <div class="plane-words" aria-hidden="true">
        {xLabel && <span class="plane-label-x">{xLabel}</span>}
        {yLabel && <span class="plane-label-y">{yLabel}</span>}
      </div>
      {overlay}
    </div>
  );
}

/** The picture that the page was built with, as long as it is right or there is no other; after that, Plot's. */
function usePicture(key: string, spec: ChartSpec, box: RefObject<HTMLElement>) {
  const [picture] = useState(() => builtChart(key));
  const [, redraw] = useState(0);
  const hydrates = useRef(true); // hydration changes nothing
  const hasLeft = useRef(false);
  // only the picture that the page was built with needs a name, and computing one takes as long as drawing a chart
  const hash = useMemo(() => (hasLeft.current ? '' : nameOf(spec)), [spec]);
  // engines differ in the last digits, and in every digit of a rounding error: the first picture is taken to be the built one
  const builtWith = useContext(BuiltWith);
  const [first] = useState(builtWith === 'this' ? hash : undefined);
  const isRight = picture !== null && (picture.hash === hash || first === hash);
  const built =
    picture && !hasLeft.current && (hydrates.current || isRight || (!plot && builtWith !== 'result')) ? picture : null;
  if (!built && plot) hasLeft.current = true;
  useEffect(() => {
    hydrates.current = false;
    if (isRight || hasLeft.current) return;
    let isWanted = true;
    const load = () =>
      loaded().then(
        () => isWanted && redraw((times) => times + 1),
        () => isWanted && partMissing(box.current, load),
      );
    void load();
    return () => void (isWanted = false);
  }, [isRight]);
  const earlier = useRef<Drawn[]>([]);
  const drawn = useMemo(() => {
    if (built || !plot) return null;
    const now = plot.draw(spec, earlier.current);
    earlier.current = [now, ...earlier.current.filter((one) => one !== now)].slice(0, plot.mostKept);
    return now;
  }, [built, spec, plot]);
  return { built, isStale: built !== null && !isRight && !hydrates.current, drawn, hash };
}

/** Loads Plot, once. */
async function loaded() {
  plot ??= await import('@ui/plot/draw');
}

/** Marks and words; nothing yet while Plot is still loading. */
const Picture = ({ drawn, labelledBy }: { drawn: Drawn | null; labelledBy: string }) => (
  <>
    <svg class="chart-ground plane-grid" aria-hidden="true">
      {drawn?.grid}
    </svg>
    <svg class="chart-marks" role="img" aria-labelledby={labelledBy}>
      {drawn?.layers.map(({ part, marks }, i) => (
        <InPart key={i} part={part} svg>
          {marks}
        </InPart>
      ))}
    </svg>
    <div class="plane-words" aria-hidden="true">
      {drawn?.words.map((word, i) => (
        <Said key={i} {...word} />
      ))}
    </div>
    {drawn?.layers.map(({ part, words }, i) => (
      <InPart key={i} part={part}>
        {words.map((word, k) => (
          <Said key={k} {...word} isHidden />
        ))}
      </InPart>
    ))}
  </>
);

/** A word, hidden from screen readers if it is not within what is. */
const Said = steady(({ text, left, top, class: name, tone, isHidden }: Word & { isHidden?: boolean }) => (
  <span class={name} style={{ left: percent(left), top: percent(top), color: tone }} aria-hidden={isHidden}>
    {text}
  </span>
));

const percent = (share?: number) => (share === undefined ? undefined : `${share}%`);

interface InPartProps {
  part?: string;
  svg?: boolean;
  children: ComponentChildren;
}

/** Holds marks or words back with a part of the figure, whose name is in the markup: so it is found in a built picture too. */
function InPart({ part, svg, children }: InPartProps) {
  const isHeld = useContext(IsHeld);
  const leavesOut = useContext(LeavesOut);
  if (part === undefined) return <>{children}</>;
  const held = isHeld(part);
  const Wrapper = svg ? 'g' : 'span';
  return leavesOut && held ? null : (
    <Wrapper data-part={part} class={held ? 'held' : undefined}>
      {children}
    </Wrapper>
  );
}
