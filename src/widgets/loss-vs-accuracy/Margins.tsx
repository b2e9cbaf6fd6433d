import { useMemo } from 'preact/hooks';
import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber, inPercent, snap } from '@ui/number';
import { Dot, Line, Rect, RuleX, RuleY } from '@ui/plot/marks';
import { Part, type Props, type Reading } from './Part';
import { changeOf, isChanged, lossText, marginText } from './said';
import { examples, mostPush } from './settings';

/** Losses up to this are shown, more where margins are large; those above are drawn at the upper edge. */
const mostOf = (span: number) => (span > 10 ? 12 : 6);
const yTicks = { 6: [0, 1, 2, 3, 4, 5, 6], 12: [0, 3, 6, 9, 12] };
const bins = 40;
/** The longest bar of the histogram takes so much of the height. */
const tallest = 0.42;

/** The height at which the mean of the margins is held and pushed. */
const middleAt = 0.6;

/**
 * Every example at its margin and its loss, over the histogram of the margins. The accuracy is the share right of 0,
 * the loss the mean height.
 */
export function Margins({ state, model, t, set, labelledBy, read }: Props & { read: Reading }) {
  const span = Number(state.span);
  const most = mostOf(span);
  const y = useMemo(() => vertical(0, most), [most]);
  const x = useMemo(() => horizontal(-span, span), [span]);
  const ticks = useMemo(() => [-span, -span / 2, 0, span / 2, span].map((m) => [m, formatNumber(m, 2)] as const), [span]); // prettier-ignore
  const { margins, losses, right, accuracy, loss } = read.now;
  const at = useMemo(() => {
    const within = (margin: number) => Math.max(-span, Math.min(span, margin));
    return { x: Array.from(margins, within), y: Array.from(losses, (value) => Math.min(most, value)) };
  }, [margins, losses, span]);
  const example = state.chosen[0] - 1;
  const change = changeOf(state);
  const wanted = (isRight: boolean) => Array.from(margins, (_, i) => i).filter((i) => margins[i] > 0 === isRight);
  const columns = (list: number[]) => ({ x: list.map((i) => at.x[i]), y: list.map((i) => at.y[i]) });
  const [rightOnes, wrongOnes] = useMemo(() => [columns(wanted(true)), columns(wanted(false))], [at]);
  const bars = useMemo(() => histogram(at.x, span), [at, span]);
  const floor = useMemo(() => leastLoss(span, most), [span]);
  const middle = margins.reduce((total, margin) => total + margin, 0) / examples;
  const pushTo = (k: 0 | 1, by: number) =>
    set({ push: state.push.map((push, i) => (i === k ? snap(push + by, 0.01) : push)) });
  const edge = (margin: number) => x(Math.max(-span, Math.min(span, margin)));
  const handles = { axis: 'x', scale: x, min: -mostPush - span, max: mostPush + span, step: Math.max(0.01, span / 100) } as const; // prettier-ignore

  /** The dot that is nearest to where the reader points. */
  const pick = (event: MouseEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const distance = (i: number) =>
      Math.hypot(
        event.clientX - box.left - (x(at.x[i]) * box.width) / 100,
        event.clientY - box.top - (y(at.y[i]) * box.height) / 100,
      );
    let nearest = 0;
    for (let i = 1; i < examples; i++) if (distance(i) < distance(nearest)) nearest = i;
    set({ chosen: [nearest + 1], push: [0, state.push[1]] });
  };

  const whole = { parts: ['dots'], set: model.set } as const;
  const words = (
    <>
      <Part
        parts={['accuracy']}
        set={model.set}
        instead={
          <At left={100} top={0} class="drifting-right">
            {t.waits}
          </At>
        }
      >
        <At left={0} top={0} class="drifting-wrong">
          {t.wrong(String(examples - right))}
        </At>
        <At left={100} top={0} class="drifting-right tone-correct">
          {t.right(String(right), inPercent(accuracy))}
        </At>
      </Part>
      <Part parts={['loss']} set={model.set}>
        <At
          left={100}
          top={Math.max(9, y(loss))}
          class={`drifting-mean tone-loss ${loss < most / 6 ? 'is-above' : ''}`}
        >
          {t.mean(lossText(loss))}
        </At>
      </Part>
    </>
  );
  const isMoved = isChanged(change);
  return (
    <div class="drifting-margins">
      <Plane
        {...{ x, y, labelledBy }}
        yTicks={yTicks[most]}
        xTicks={ticks}
        xLabel={t.margin}
        yLabel={t.lossOfOne}
        overlay={
          <>
            {/* keys choose an example with the slider beneath */}
            <div class="drifting-pick" data-surface onClick={pick} aria-hidden="true" />
            {isMoved ? <Held part="moved">{words}</Held> : words}
            <Part {...whole}>
              <Handle
                {...handles}
                left={edge(middle)}
                top={y(middleAt * most)}
                value={middle}
                label={t.pushAll}
                valueText={marginText(middle)}
                tone="margin"
                onInput={(to) => pushTo(1, to - middle)}
              />
              <Handle
                {...handles}
                left={edge(margins[example])}
                top={y(at.y[example])}
                value={margins[example]}
                label={t.pushOne}
                valueText={marginText(margins[example])}
                tone="forward"
                onInput={(to) => pushTo(0, to - margins[example])}
              />
            </Part>
          </>
        }
      >
        <Part {...whole} svg>
          {bars.map(
            ({ from, to, share, isRight }) =>
              share > 0 && (
                <Rect
                  key={from}
                  x1={from}
                  x2={to}
                  y1={0}
                  y2={tallest * most * share}
                  tone={isRight ? 'correct' : 'muted'}
                  fillOpacity={0.28}
                />
              ),
          )}
          <Line {...floor} tone="loss" strokeWidth={1.5} strokeDasharray="2 3" opacity={0.8} />
          <Dot {...wrongOnes} r={2.5} tone="muted" symbol="square" />
          <Dot {...rightOnes} r={2.75} tone="correct" />
        </Part>
        <RuleX x={0} tone="margin" strokeWidth={2} />
        <Part {...whole} svg>
          <RuleX x={Math.max(-span, Math.min(span, middle))} y1={0} y2={middleAt * most} strokeDasharray="2 3" />
        </Part>
        <Part parts={['loss']} set={model.set} svg>
          <RuleY y={Math.min(most, loss)} tone="loss" strokeWidth={2} />
        </Part>
      </Plane>
    </div>
  );
}

/** How many examples have their margin in each bin, as a share of the fullest; no bin holds both right and wrong ones. */
function histogram(margins: readonly number[], span: number) {
  const counts = Array.from({ length: bins }, () => 0);
  const width = (2 * span) / bins;
  // a margin of 0 is not right: it belongs to the left
  for (const margin of margins) counts[Math.max(0, Math.min(bins - 1, Math.ceil((margin + span) / width) - 1))]++;
  const fullest = Math.max(...counts);
  return counts.map((count, k) => ({
    from: k * width - span,
    to: (k + 1) * width - span,
    share: count / fullest,
    isRight: k >= bins / 2,
  }));
}

/** The loss with two classes: with more it is never less at the same margin. */
function leastLoss(span: number, most: number) {
  const x = Array.from({ length: 81 }, (_, i) => -span + (2 * span * i) / 80);
  return { x, y: x.map((m) => Math.min(most * 1.2, Math.max(-m, 0) + Math.log1p(Math.exp(-Math.abs(m))))) };
}
