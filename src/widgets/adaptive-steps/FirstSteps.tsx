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
  t: Strings;
  describedBy: string;
  onGuess(guess: number[]): void;
}

const lanes = vertical(0, rules.length);
const heightOf = (lane: number) => rules.length - lane - 0.5;
const middle = (lane: number) => lanes(heightOf(lane));
/** Where a guess is before it is made, and the least length of the lanes, in rates. */
const unmade = 6;
const leastReach = 12;

/** The first step of each rule alone, enlarged, in a lane of its own: where the reader thinks it ends, and where it does. */
export function FirstSteps({ model, rate, step, guess, t, describedBy, onGuess }: Props) {
  const steps = rules.map((rule) => firstStep(model, rule).map((length) => length / rate));
  const reach = Math.max(leastReach, 1.15 * Math.max(...steps.flat()));
  const x = horizontal(0, reach);
  const ticks = [1, 5, 10, ...(reach > 20 ? [20, 30] : [])].map((rates) => [rates, formatNumber(rates * rate, 3)] as const); // prettier-ignore
  const isTaken = step > 0;
  const at = (lane: number) => guessed(guess, lane);
  return (
    <div class="adaptive-lanes">
      <Plane
        {...{ x, describedBy }}
        y={lanes}
        xTicks={ticks}
        yTicks={rules.map((rule, lane) => [heightOf(lane), t.rules[rule]])}
        yLabel={t.first(isTaken)}
        overlay={rules.map((rule, lane) => {
          const end = (
            <At left={x(steps[lane][0])} top={middle(lane)} class={`at-dot tone-${tones[rule]}`}>
              {null}
            </At>
          );
          const waits = (
            <At left={2} top={middle(lane)} class="adaptive-waits">
              {t.waits}
            </At>
          );
          return [
            isTaken && rule !== askedFirst && end,
            isTaken && rule === askedFirst && (
              <Held key="asked" part="first" instead={waits}>
                {end}
              </Held>
            ),
            isTaken && at(lane) !== undefined && (
              <At key="guess" left={x(Math.min(reach, at(lane)!))} top={middle(lane)} class="guess-mark is-point" />
            ),
            !isTaken && (
              <Handle
                key={rule}
                axis="x"
                left={x(Math.min(reach, at(lane) ?? unmade))}
                top={middle(lane)}
                scale={x}
                value={at(lane) ?? unmade}
                min={0}
                max={reach}
                step={0.1}
                label={t.guess(t.rules[rule])}
                valueText={formatShort((at(lane) ?? unmade) * rate)}
                tone="margin"
                onInput={(value) => onGuess(rules.map((_, k) => (k === lane ? value : (at(k) ?? notGuessed))))}
              />
            ),
          ];
        })}
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
