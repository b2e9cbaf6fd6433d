import { Fragment } from 'preact';
import { Held } from '@kit/Held';
import { Handle } from '@ui/controls/Handle';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical } from '@ui/figures/scale';
import { formatNumber, formatShort } from '@ui/number';
import { Line } from '@ui/plot/marks';
import type { Model } from './model';
import { askedFirst, firstStep, guessed, notGuessed, tones } from './names';
import { rules } from './rules';
import type { Strings } from './strings';

interface Props {
  model: Model;
  rate: number;
  step: number;
  /** The reader's guess of each rule's first step, in rates; negative where there is none. */
  guess: readonly number[];
  /** Whether the page has asked for one of them; and how far the reader then said that it goes. */
  isAsked: boolean;
  answer: number | undefined;
  t: Strings;
  labelledBy: string;
  onGuess(guess: number[]): void;
}

const lanes = vertical(0, rules.length);
const heightOf = (lane: number) => rules.length - lane - 0.5;
const middle = (lane: number) => lanes(heightOf(lane));
/** Where a guess is before it is made, and the least length of the lanes, in rates. */
const unmade = 6;
const leastReach = 12;

/** The first step of each rule alone, enlarged, in a lane of its own: where the reader thinks it ends, and where it does. */
export function FirstSteps({ model, rate, step, guess, isAsked, answer, t, labelledBy, onGuess }: Props) {
  const steps = rules.map((rule) => firstStep(model, rule).map((length) => length / rate));
  const reach = Math.max(leastReach, 1.15 * Math.max(...steps.flat()));
  const x = horizontal(0, reach);
  const ticks = [1, 5, 10, ...(reach > 20 ? [20, 30] : [])].map((rates) => [rates, formatNumber(rates * rate, 3)] as const); // prettier-ignore
  const isTaken = step > 0;
  const isOfPage = (lane: number) => isAsked && rules[lane] === askedFirst;
  const at = (lane: number) => (isOfPage(lane) ? answer && answer / rate : guessed(guess, lane));
  /** In a lane: its guess, to be made or made; and where the step ends, once it is taken. */
  const inLane = (lane: number) => {
    const [rule, top, now] = [rules[lane], middle(lane), at(lane)];
    if (!isTaken && !isOfPage(lane))
      return (
        <Handle
          axis="x"
          left={x(Math.min(reach, now ?? unmade))}
          top={top}
          scale={x}
          value={now ?? unmade}
          min={0}
          max={reach}
          step={0.1}
          label={t.guess(t.rules[rule])}
          valueText={formatShort((now ?? unmade) * rate)}
          tone="margin"
          onInput={(value) => onGuess(rules.map((_, k) => (k === lane ? value : (guessed(guess, k) ?? notGuessed))))}
        />
      );
    return (
      <>
        {isTaken && <At left={x(steps[lane][0])} top={top} class={`at-dot tone-${tones[rule]}`} />}
        {now !== undefined && <At left={x(Math.min(reach, now))} top={top} class="guess-mark is-point" />}
      </>
    );
  };
  // the page's question asks for it: until then nothing is guessed here
  const waits = (
    <At left={2} top={middle(rules.indexOf(askedFirst))} class="adaptive-waits">
      {t.waits}
    </At>
  );
  return (
    <div class="adaptive-lanes">
      <Plane
        {...{ x, labelledBy }}
        y={lanes}
        xTicks={ticks}
        yTicks={rules.map((rule, lane) => [heightOf(lane), t.rules[rule]])}
        yLabel={t.first(isTaken)}
        overlay={rules.map((rule, lane) =>
          rule === askedFirst ? (
            <Held key={rule} part="first" instead={waits}>
              {inLane(lane)}
            </Held>
          ) : (
            <Fragment key={rule}>{inLane(lane)}</Fragment>
          ),
        )}
      >
        {isTaken &&
          rules.map((rule, lane) => {
            const ways = steps[lane].map((length, k) => (
              <Line
                key={k}
                x={[0, length]}
                y={[heightOf(lane) - 0.25 * (k - 0.5), heightOf(lane) - 0.25 * (k - 0.5)]}
                tone={tones[rule]}
                class={rule === askedFirst ? 'adaptive-first' : undefined}
                strokeWidth={3}
                {...(k === 1 && { strokeDasharray: '5 4' })}
              />
            ));
            return rule === askedFirst ? (
              <Held svg part="first">
                {ways}
              </Held>
            ) : (
              ways
            );
          })}
      </Plane>
    </div>
  );
}
