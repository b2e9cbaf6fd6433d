import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FigureOf } from '@kit/defineWidget';
import { Held } from '@kit/Held';
import { useInWorker } from '@kit/worker/useWorkerModel';
import { Button } from '@ui/controls/Button';
import { Handle } from '@ui/controls/Handle';
import { PullNumber } from '@ui/controls/PullNumber';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { Follows } from '@ui/Follows';
import { formatNear, formatNumber } from '@ui/number';
import { Line, RuleX } from '@ui/plot/marks';
import { steady } from '@ui/steady';
import { centredIn, nanoseconds, rangeIn } from './facts';
import type { Cost } from './inWorker.cost';
import { isCentred, reach, type Model, type State } from './model';
import type { Strings } from './strings';
import '@ui/controls/button.css';
import './style.css';

export const arriving = { min: -3, max: 3, step: 0.1 };

type Props = FigureOf<State, Model, Strings>;

const x = horizontal(-reach, reach);
/** Functions are drawn on one of two scales, and so are their slopes, so that they can be compared. */
const heights = { near: vertical(-1.3, 1.3), far: vertical(-2.2, 6.2) };
const slopeScales = { near: vertical(-0.25, 1.25), far: vertical(-1.1, 2) };
const width = horizontal(0, 2 * arriving.max);
const halves = [0, 0.5, 1];
const ticks = [-6, -4, -2, 0, 2, 4, 6];

export function Figure({ id, state, model, t, set, labelledBy, pass }: Props) {
  const { value, slope, curve, corner, facts } = model;
  const half = curve.x.length / 2;
  const y = heights[facts.range.every(Number.isFinite) ? 'near' : 'far'];
  const isNear = curve.slope.every((each) => each >= -0.25 && each <= 1.25);
  const slopes = slopeScales[isNear ? 'near' : 'far'];
  // the curve of the slope is broken where it jumps
  const pieces = useMemo(
    () =>
      (corner ? [[0, half], [half]] : [[0]]).map(([from, to]) => ({
        x: curve.x.slice(from, to),
        y: curve.slope.slice(from, to),
      })),
    [curve, corner],
  );
  const setX = (to: number) => set({ x: to });
  const handle = { axis: 'x' as const, scale: x, left: x(state.x), value: state.x, min: -reach, max: reach, step: 0.05, label: t.point, onInput: setX }; // prettier-ignore
  const isCorner = corner !== null && state.x === 0;
  return (
    <div class="gallery">
      <div class="gallery-planes" data-picture>
        <Plane
          {...{ x, y, labelledBy }}
          xTicks={ticks}
          yLabel={t.value}
          overlay={
            <>
              <Reading left={x(state.x)} top={y(value)} tone="forward" text={formatNear(value)} />
              <Handle {...handle} top={y(value)} tone="forward" />
            </>
          }
        >
          <RuleX x={0} tone="line-strong" />
          <RuleX x={state.x} y1={0} y2={value} tone="muted" strokeDasharray="3 4" />
          <Line x={curve.x} y={curve.y} tone="forward" strokeWidth={2.5} />
        </Plane>
        <Plane
          {...{ x, labelledBy }}
          y={slopes}
          xTicks={ticks}
          yTicks={isNear ? halves : undefined}
          yLabel={t.derivative}
          overlay={
            <Held part="derivative">
              {corner && (
                <Held part="corner">
                  {[corner.before, corner.after].map((side, i) => (
                    <At key={i} left={x(0)} top={slopes(side)} class="at-dot gallery-open tone-gradient" />
                  ))}
                  <At left={x(0)} top={slopes(corner.at)} class="at-dot tone-gradient" />
                </Held>
              )}
              {isCorner ? (
                <Held part="corner">
                  <Reading left={x(0)} top={slopes(slope)} tone="gradient" text={formatNear(slope)} />
                </Held>
              ) : (
                <>
                  <At left={x(state.x)} top={slopes(slope)} class="at-dot tone-gradient" />
                  <Reading left={x(state.x)} top={slopes(slope)} tone="gradient" text={formatNear(slope)} />
                </>
              )}
            </Held>
          }
        >
          <RuleX x={0} tone="line-strong" />
          <Held part="derivative" svg>
            {!isCorner && <RuleX x={state.x} y1={0} y2={slope} tone="muted" strokeDasharray="3 4" />}
            {pieces.map((piece, i) => (
              <Line key={i} {...piece} tone="gradient" strokeWidth={2.5} />
            ))}
          </Held>
        </Plane>
      </div>
      <Follows class="gallery-chain">
        <Chain {...{ state, model, t, set, isCorner }} />
      </Follows>
      <Facts {...{ id, facts, corner, curve, t, pass }} f={state.f} />
    </div>
  );
}

const Reading = ({ left, top, tone, text }: { left: number; top: number; tone: string; text: string }) => (
  <At
    left={left}
    top={top}
    class={`gallery-reading tone-${tone} ${left > 70 ? 'is-left' : ''} ${top < 25 ? 'is-below' : ''}`}
  >
    {text}
  </At>
);

/** The gradient's way back: the upstream gradient times the local slope is passed on. */
function Chain({
  state,
  model,
  t,
  set,
  isCorner,
}: Pick<Props, 'state' | 'model' | 't' | 'set'> & { isCorner: boolean }) {
  const { upstream } = state;
  const { slope, downstream, learned } = model;
  const hidden = (children: ComponentChildren, part?: string, instead = '?') => {
    const inner = part ? <Held {...{ part, instead }}>{children}</Held> : children;
    const local = (
      <Held part="derivative" {...{ instead }}>
        {inner}
      </Held>
    );
    return isCorner ? (
      <Held part="corner" {...{ instead }}>
        {local}
      </Held>
    ) : (
      local
    );
  };
  return (
    <>
      <span class="gallery-term">
        <small>{t.chain.downstream}</small>
        <b>{hidden(formatNear(downstream), 'downstream')}</b>
        {hidden(<Bar value={downstream} />, 'downstream', '')}
      </span>
      <i>=</i>
      <span class="gallery-term">
        <small>{t.chain.derivative} f′(x)</small>
        <b>{hidden(formatNear(slope))}</b>
      </span>
      <i>×</i>
      <span class="gallery-term">
        <small>{t.chain.upstream}</small>
        <PullNumber
          fills
          {...arriving}
          value={upstream}
          tone="gradient"
          label={t.upstreamPull}
          onInput={(next) => set({ upstream: next })}
        />
        <Bar value={upstream} />
      </span>
      {learned.map(({ name, grad }) => (
        <span key={name} class="gallery-term gallery-learned">
          <small>
            {t.learns} {name}
          </small>
          <b>
            <Held part="learned" instead="?">
              {formatNumber(grad, 3)}
            </Held>
          </b>
        </span>
      ))}
    </>
  );
}

/** A gradient as a bar from the middle: its sign is its side. */
const Bar = ({ value }: { value: number }) => (
  <span class="gallery-bar">
    <span style={{ left: `${50 + Math.min(0, width(value))}%`, width: `${Math.abs(width(value))}%` }} />
  </span>
);

interface FactsProps
  extends Pick<Model, 'facts' | 'corner' | 'curve'>, Pick<State, 'f'>, Pick<Props, 'id' | 't' | 'pass'> {}

/** What is said of the function, wherever the point is. */
const Facts = steady(({ id, facts, corner, curve, f, t, pass }: FactsProps) => {
  const atZero = curve.slope[curve.slope.length / 2];
  const rows: [part: keyof Strings['facts'], told: ComponentChildren, isCured?: boolean][] = [
    ['saturates', t.saturates[facts.saturates], facts.saturates === 'none'],
    ['centre', centredIn(facts, t), isCentred(facts)],
    ['exp', t.yesNo(facts.exp), !facts.exp],
    ['range', rangeIn(facts)],
    ['steepest', formatNumber(facts.steepest, 3)],
    [
      'corner',
      !corner
        ? t.corner.none(formatNumber(atZero, 3))
        : f === 'relu'
          ? t.corner.relu
          : t.corner.other(...([corner.at, corner.before, corner.after].map((side) => formatNumber(side)) as [string, string, string])), // prettier-ignore
    ],
  ];
  return (
    <dl class="gallery-facts">
      {rows.map(([part, told, isCured]) => (
        <div key={part} class={`gallery-fact is-${part}`}>
          <dt>{t.facts[part]}</dt>
          <dd>
            <Held part={part} instead="?">
              <span class={isCured ? 'gallery-cured' : ''}>{told}</span>
            </Held>
          </dd>
        </div>
      ))}
      <div class="gallery-fact is-cost needs-script">
        <dt>{t.facts.cost}</dt>
        <dd>
          <Held part="cost" instead="?">
            <CostHere {...{ id, f, t, pass }} />
          </Held>
        </dd>
      </div>
    </dl>
  );
});

/** The cost of the function, once the reader has asked for it: it belongs to this browser and this moment, not to the state. */
function CostHere({ id, f, t, pass }: Pick<FactsProps, 'id' | 'f' | 't' | 'pass'>) {
  const [asked, ask] = useState<object | null>(null);
  const { drawn, progress, failed } = useInWorker<object, Cost>(id, 'activation-gallery', 'cost', asked);
  const cost = drawn?.model;
  useEffect(() => pass(cost ?? null), [cost]);
  const busy = progress !== null;
  return (
    <>
      {cost && t.costs(nanoseconds(cost.forward[f].median), nanoseconds(cost.backward[f].median))}
      <Button class="button" data-action="time" off={busy} onClick={() => ask({})}>
        {busy ? t.measuring : cost ? t.measureAgain : t.measure}
      </Button>
      {failed && <span role="alert">{t.failed}</span>}
    </>
  );
}
