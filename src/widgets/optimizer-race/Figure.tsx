import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { Chart } from '@kit/Chart';
import type { FigureOf } from '@kit/defineWidget';
import { IsHeld } from '@kit/Held';
import type { FormulaFaultAt } from '@parts/formula/faultText';
import { FormulaField } from '@parts/formula/FormulaField';
import { Forking } from '@parts/fork/Forking';
import type { Guest } from '@parts/race/Guests';
import { LateGuests } from '@parts/race/LateGuests';
import { Handle } from '@ui/controls/Handle';
import { DescentMap } from '@parts/surface/DescentMap';
import { At } from '@ui/figures/Plane';
import { horizontal, logarithmic } from '@ui/figures/scale';
import { Terrain } from '@parts/surface/Terrain';
import { formatShort } from '@ui/number';
import type { MarkSpec, Tick } from '@ui/plot/spec';
import { atMost, powers } from '@ui/plot/ticks';
import { useDeferred } from '@ui/useDeferred';
import { rateBounds, ways } from './fork';
import { faultOf } from './ground';
import type { State as ModelState } from './model';
import { bestOf, far, leastLeft, leftOf, mostLeft, type Model } from './race';
import { grid, racers, steps } from '@parts/race/lineup';
import { heightName, rateText } from './names';
import { hasFlown, heightAt, isShown, knownRunners, type Descent, type Runner } from './runner';
import { heightText } from '@parts/race/places';
import { Standings } from './Standings';
import type { Strings } from './strings';
import './style.css';

export interface State extends ModelState {
  step: number;
  view: 'map' | 'relief';
  shown: number[];
  fork: number[];
  /** On whom the reader bets, by place in the list; none while it is empty. */
  bet: number[];
  turn: number[];
}

type Props = FigureOf<State, Model, Strings>;

const nobody: Runner[] = [];
const stepScale = horizontal(0, steps);
const leftScale = logarithmic(leastLeft, mostLeft, 100, 0);
const rateScale = horizontal(-4.15, 0.65);
const stepTicks = [0, 50, 100, 150, 200];
const rateTicks = [0.0001, 0.001, 0.01, 0.1, 1].map((rate) => [Math.log10(rate), String(rate)] as const);
const rateLogs = grid.map(Math.log10);
const leftTicks = (t: Strings): Tick[] => [atMost(-8), ...powers(-6, -2, 2), [1, t.all], [mostLeft, `≥ ${mostLeft}×`]];

export function Figure({ state, model, t, set, locale, id, labelledBy, pass, play }: Props) {
  const { view, shown, rates } = state;
  const waits = useWaits(state);
  const { span, map } = model;
  // what the hand has just moved is ahead of the model
  const start = state.start.length === 2 ? state.start.map((share) => share * span) : model.start;
  const common = 10 ** state.rate;
  const fromTheStart = () => {
    set({ step: 0 });
    play();
  };
  const request = { formula: model.formula, start, rates: [...grid, common], steps, far: far * span };
  const [others, setOthers] = useState<readonly Guest[]>([]);
  const guests = useMemo((): Runner[] => {
    return others.flatMap((guest, i) => {
      if (!guest) return [];
      const { name, paths } = guest;
      const shares = paths.map((path) => leftOf(path, model.lowest));
      const at = rates === 'tuned' ? bestOf(shares.slice(0, -1), paths.slice(0, -1), model) : grid.length;
      const place = racers.length + i;
      return {
        ...{ name, mark: String(place + 1), tone: `class-${place}` },
        ...paths[at],
        rate: at < grid.length ? grid[at] : common,
        shares: shares[at],
        ends: shares.slice(0, -1).map((left) => left[left.length - 1]),
      };
    });
  }, [model, others, rates]);
  const runners = useRunners(model, t, guests, waits);
  const racing = useMemo(() => {
    const pale = waits ? [] : paleOf(model, shown);
    return [...pale, ...drawnOf(runners, shown, state.surface)];
  }, [model, runners, shown.join(), state.surface]);
  const step = stepOf(state, waits, guests);
  const isAsked = usePlayAfterAnswer(waits && guests.length === 0, state.step, set, play);

  useEffect(() => pass(guests), [guests]);

  return (
    <div class="race">
      {state.surface === 'typed' && (
        <FormulaField
          locale={locale}
          value={state.formula}
          label={t.controls.formula}
          fault={model.fault as FormulaFaultAt | null}
          onInput={(formula) => set({ formula, ...(faultOf(state.formula) === null && { lastGood: state.formula }) })}
        />
      )}
      <div class="race-ground" data-view={view}>
        {view === 'relief' ? (
          <>
            <Terrain
              {...{ map, span }}
              paths={racing}
              upTo={step}
              turn={[state.turn[0], state.turn[1]]}
              label={t.turn}
              onTurn={(turn) => set({ turn })}
            />
            <p class="race-hint">{t.turnHint}</p>
          </>
        ) : (
          <DescentMap
            {...{ map, span, start, labelledBy }}
            paths={racing}
            upTo={step}
            minima={model.minima}
            label={t.start}
            onStart={([sx, sy]) => set({ start: [sx / span, sy / span] })}
          />
        )}
      </div>
      <Standings
        {...{ id, runners, shown, span, step, waits, isAsked, t }}
        race={state}
        bet={state.bet[0] ?? null}
        onBet={(i) => set({ bet: [i] })}
        onShow={(i, on) => set({ shown: runners.map((_, k) => Number(k === i ? on : isShown(shown, k))) })}
      >
        <LateGuests {...{ locale, request }} figure={id} label={t.race} onEntered={fromTheStart} onGuests={setOthers} />
      </Standings>
    </div>
  );
}

/** Who takes part, as they are drawn: the path of each is called as its height is. */
const drawnOf = (runners: Runner[], shown: number[], surface: string) =>
  runners.flatMap((runner, i) => (isShown(shown, i) ? [{ ...runner, quantity: heightName(surface, i) }] : []));

/** The branch that keeps its rates, of those who take part. */
const paleOf = ({ branch }: Model, shown: number[]) =>
  (branch ?? []).flatMap((path, i) => (isShown(shown, i) ? [{ ...path, tone: `class-${i}`, isPale: true }] : []));

/** Whether the runners stay at the start: a page may ask who is first across the saddle. */
const useWaits = ({ surface }: State) => useContext(IsHeld)('saddle') && surface === 'saddle';

/** Play before the answer asks for it: the run stays at its beginning, and starts there with the answer. */
function usePlayAfterAnswer(allWait: boolean, step: number, set: Props['set'], play: () => void): boolean {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (allWait && step > 0) {
      setAsked(true);
      set({ step: 0 });
    }
    if (!allWait && isAsked) {
      setAsked(false);
      play();
    }
  }, [allWait, step]);
  return isAsked;
}

/** Nobody moves while all wait; the reader's own may start, and a rival. */
const stepOf = ({ step }: State, waits: boolean, guests: Runner[]) => (waits && !guests.length ? 0 : step);

/** The course's runners, and the reader's own and a rival where they take part. */
const useRunners = (model: Model, t: Strings, guests: Runner[], waits: boolean) =>
  useMemo(() => [...knownRunners(model, t, waits), ...guests], [model, guests, waits]);

/** What is left of the way down, step by step, and with each rate at the end. */
export function Details(props: Props) {
  const { state, model, t, set, labelledBy, passed } = props;
  const waits = useWaits(state);
  const guests = (passed ?? nobody) as Runner[];
  const inTheRace = (runners: Runner[]) => runners.filter((_, i) => isShown(state.shown, i));
  const [onTheWay, all] = [useRunners(model, t, guests, waits), useRunners(model, t, guests, false)];
  const descending = useMemo(() => inTheRace(onTheWay), [onTheWay, state.shown.join()]);
  const racing = useMemo(() => inTheRace(all), [all, state.shown.join()]);
  const pale = useMemo(() => (waits ? [] : paleOf(model, state.shown)), [model, waits, state.shown.join()]);
  const step = stepOf(state, waits, guests);
  // it does not change while the race runs
  const sweep = useMemo(
    () => <Sweep {...{ racing, state, leaps: model.leaps, t, set, labelledBy }} />,
    [racing, state.rate, state.rates],
  );
  return (
    <div class="race-charts">
      <Losses {...{ racing: descending, pale, step, t, labelledBy }} />
      {sweep}
      {!waits && <Branches {...props} />}
    </div>
  );
}

type Drawn = Pick<Props, 't' | 'labelledBy'> & { racing: Runner[] };

const eachStep = Array.from({ length: steps + 1 }, (_, i) => i);

const lineOf = ({ name, tone, shares, opacity = 1 }: Pick<Runner, 'name' | 'tone' | 'shares'> & { opacity?: number }): MarkSpec => ({ mark: 'line', name, x: eachStep, y: shares, stroke: tone, opacity }); // prettier-ignore

/** Forks the race: who is lowest if all continue with another rate, and their present velocity? */
function Branches({ state, model, t, set, locale }: Props) {
  const { step, shown } = state;
  const told = ({ rates, rate }: State, paths: Descent[]) => {
    const settings = rates === 'tuned' ? t.controls.rates.options.tuned : t.rateOf(rateText(10 ** rate));
    const heights = paths.flatMap((path, i) =>
      isShown(shown, i)
        ? [`${t.racers[racers[i]]} ${hasFlown(path, step) ? t.flown : heightText(heightAt(path, step))}`]
        : [],
    );
    return t.branch(settings, heights);
  };
  return <Forking {...{ locale, state, ways, step, set, told }} last={steps} pale={model.branch} full={model.paths} />;
}

/** What is left of the way down, step by step. */
function Losses({ racing, pale, step, t, labelledBy }: Drawn & { pale: ReturnType<typeof paleOf>; step: number }) {
  const curves = useMemo(
    () => [
      ...pale.map(({ tone, shares }) => lineOf({ name: `${tone}, branch`, tone, shares, opacity: 0.4 })),
      ...racing.map(lineOf),
    ],
    [racing, pale],
  );
  const yTicks = useMemo(() => leftTicks(t), [t]);
  const now = stepScale(useDeferred(step));
  return (
    <Chart
      name="losses"
      x={stepScale}
      y={leftScale}
      labelledBy={labelledBy}
      xTicks={stepTicks}
      yTicks={yTicks}
      xLabel={t.steps}
      yLabel={t.left}
      marks={curves}
      upTo={now}
      overlay={<At left={now} top={0} class="race-now" />}
    />
  );
}

/** What is left at the end of the race with each learning rate; the common rate is set here. */
function Sweep({
  racing,
  state,
  leaps,
  t,
  set,
  labelledBy,
}: Drawn & Pick<Props, 'state' | 'set'> & { leaps: boolean }) {
  const tuned = state.rates === 'tuned';
  const curves = useMemo(() => {
    const line = racing.map(({ name, tone, ends }): MarkSpec => ({ mark: 'line', name, x: rateLogs, y: ends, stroke: tone })); // prettier-ignore
    const best = racing.map(({ name, tone, rate, shares }): MarkSpec => {
      const ring = { fill: 'paper', stroke: tone, strokeWidth: 2.5, r: 5.5 };
      return { mark: 'dot', name: `${name}, best`, x: [Math.log10(rate)], y: [shares[steps]], ...ring };
    });
    return tuned ? [...line, ...best] : line;
  }, [racing, tuned]);
  const yTicks = useMemo(() => leftTicks(t), [t]);
  const isFixed = useContext(IsHeld)('rates');
  return (
    <div class="race-sweep">
      <Chart
        name="sweep"
        x={rateScale}
        y={leftScale}
        labelledBy={labelledBy}
        xTicks={rateTicks}
        yTicks={yTicks}
        xLabel={t.sweep}
        yLabel={t.end(steps)}
        marks={curves}
        overlay={
          <>
            {!tuned && <At left={rateScale(state.rate)} top={0} class="race-common" />}
            {!isFixed && (
              <Handle
                axis="x"
                left={rateScale(state.rate)}
                top={50}
                scale={rateScale}
                value={state.rate}
                {...rateBounds}
                step={0.05}
                label={t.rate}
                valueText={formatShort(10 ** state.rate)}
                tone={tuned ? 'muted' : 'margin'}
                onInput={(rate) => set({ rate, rates: 'common' })}
              />
            )}
          </>
        }
      />
      <p class="race-hint">{tuned ? (leaps ? t.tunedOnMap : t.tuned) : t.common}</p>
    </div>
  );
}
