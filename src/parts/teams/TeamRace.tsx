import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Held } from '@kit/Held';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical, type Scale } from '@ui/figures/scale';
import { placesOfNames, roofOver } from './names';
import { formatNumber } from '@ui/number';
import { Line, Rect, RuleY } from '@ui/plot/marks';
import '@ui/figures/numberTable.css';
import './teamRace.css';

/** A contestant as it is drawn: at its best rate, and faintly at the others. */
export interface Contestant {
  name: string;
  /** Its name beside its curve, where that is another. */
  short?: string;
  tone: string;
  curve: number[];
  /** Whether its loss became no number: its curve ends there. */
  isLost: boolean;
  others: { rate: number; curve: number[]; isLost: boolean }[];
  time: number | null;
  rate: number;
  /** For each of its networks how long it took; Infinity where it was lost. */
  times: (number | null)[];
}

interface TeamRaceProps {
  contestants: Contestant[];
  /** Where the race was forked, those that go on as they were: they are drawn pale. */
  pale?: Contestant[];
  /** How many rounds all have made, and how many there is room for at least. */
  round: number;
  room: number;
  /** Up to which round they are to go. */
  asked: number;
  /** The share that is to be right, and the least that is shown. */
  goal: number;
  least?: number;
  /** How exactly times are written. */
  decimals: number;
  t: {
    rounds: string;
    right: string;
    goal: string;
    times: string;
    waits: string;
    play: string;
    lost: string;
    lostNote: string;
    others(count: number): string;
  };
  describedBy: string;
  /** Marks among the times, and words laid over them. */
  marks?: ComponentChildren;
  words?(x: Scale): ComponentChildren;
  /** What the marks mean. */
  note?: ComponentChildren;
}

/** How networks learn side by side, and how long each takes. All but the goal is the part `race`, held back until the reader has bet. */
export function TeamRace(props: TeamRaceProps) {
  const { contestants, t, note } = props;
  const others = contestants[0].others.length;
  const isAnyLost = contestants.some((one) => [one, ...one.others].some(({ isLost }) => isLost));
  return (
    <div class="team-race">
      <Curves {...props} />
      <Times {...props} />
      <p class="team-race-notes">
        {note}
        {/* its line stays where only one rate is tried: nothing moves */}
        <span class={others > 0 ? undefined : 'team-race-room'} aria-hidden={others === 0}>
          {t.others(others || 2)}
        </span>
        {isAnyLost && (
          <Held part="race">
            <span>{t.lostNote}</span>
          </Held>
        )}
      </p>
    </div>
  );
}

/** The share that is right in every round. */
function Curves({ contestants, pale = [], round, room, asked, goal, least = 0, t, describedBy }: TeamRaceProps) {
  const x = useMemo(() => horizontal(0, 1.25 * Math.max(room, round)), [room, round]); // room for the names
  const y = useMemo(() => vertical(least, roofOver(100 * goal, least)), [least, goal]);
  const ticks = useMemo(() => (least < 50 ? [0, 25, 50, 75, 100] : [50, 60, 70, 80, 90, 100]), [least]);
  const placed = placesOfNames(contestants, { x, y }, 100 * goal, least < 50 ? 1 : 0);
  const points = (curve: number[]) => ({ x: curve.map((_, e) => e + 1), y: curve.map((value) => 100 * value) });
  const said = (text: string, more = '') => (
    <At left={2} top={3} class={`team-race-waits ${more}`}>
      {text}
    </At>
  );
  return (
    <Plane
      {...{ x, y, describedBy }}
      yTicks={ticks}
      xTicks={x.ticks(4)}
      xLabel={t.rounds}
      yLabel={t.right}
      overlay={
        <>
          <At left={least < 50 ? 2 : 100} top={y(100 * goal)} class={`team-race-goal ${least < 50 ? '' : 'is-right'}`}>
            {t.goal}
          </At>
          <Held part="race" instead={said(t.waits)}>
            {asked === 0 && said(t.play, 'needs-script')}
            {[...contestants, ...pale].flatMap(({ tone, others, ...best }, i) =>
              [best, ...(i < contestants.length ? others : [])].map(
                ({ rate, curve, isLost }) =>
                  isLost && (
                    <At
                      key={`${i} ${rate}`}
                      left={x(curve.length)}
                      top={y(Math.max(least, 100 * (curve.at(-1) ?? 0)))}
                      class={`team-race-lost tone-${tone}`}
                    >
                      <span class="tone-text">×</span>
                    </At>
                  ),
              ),
            )}
            {contestants.map(
              ({ name, short = name, tone, curve, isLost }, i) =>
                (curve.length > 0 || isLost) && (
                  <At
                    key={name}
                    left={x(curve.length)}
                    top={placed[i].top}
                    class={`team-race-name ${placed[i].isThere ? 'is-there' : ''} tone-${tone}`}
                  >
                    <span class="tone-text">{isLost ? `${short} ${t.lost}` : short}</span>
                  </At>
                ),
            )}
          </Held>
        </>
      }
    >
      <RuleY y={100 * goal} tone="correct" strokeWidth={1.5} strokeDasharray="5 4" />
      <Held part="race" svg>
        {contestants.flatMap(({ name, tone, others }) =>
          others.map(({ rate, curve }) => (
            <Line key={`${name} ${rate}`} {...points(curve)} tone={tone} strokeWidth={1} opacity={0.5} />
          )),
        )}
        {pale.map(({ name, tone, curve }) => (
          <Line key={name} {...points(curve)} tone={tone} strokeWidth={2.5} opacity={0.4} />
        ))}
        {contestants.map(({ name, tone, curve }) => (
          <Line key={name} {...points(curve)} tone={tone} strokeWidth={2.5} />
        ))}
        {contestants.map(
          ({ name, tone, curve }, i) =>
            placed[i].isThere && (
              <Line
                key={name}
                x={[curve.length, curve.length]}
                y={[100 * curve.at(-1)!, y.invert(placed[i].top)]}
                tone={tone}
                strokeWidth={1}
              />
            ),
        )}
      </Held>
    </Plane>
  );
}

/** How long each takes to the goal. */
function Times({ contestants, pale = [], round, room, decimals, t, describedBy, marks, words }: TeamRaceProps) {
  const y = vertical(-contestants.length - 0.5, -0.5);
  const last = Math.max(room + 1, round, ...[...contestants, ...pale].map(({ time }) => time ?? 0));
  const x = horizontal(0, 1.2 * last); // room for the numbers
  const list = contestants.map(({ name }) => name);
  const names = useMemo(() => list.map((name, i) => [-i - 1, name] as const), [list.join()]);
  return (
    <div class="team-race-times" style={{ '--rows': contestants.length }}>
      <Plane
        {...{ x, y, describedBy }}
        yTicks={names}
        xTicks={x.ticks(4)}
        xLabel={t.times}
        overlay={
          <>
            <Held part="race">
              {round > 0 &&
                contestants.map((one, i) => (
                  <At
                    key={one.name}
                    left={x(lengthOf(one, round))}
                    top={y(-i - 1)}
                    class={`team-race-time tone-${one.tone}`}
                  >
                    <b class="tone-text">{one.isLost ? `× ${t.lost}` : timeText(one.time, round, decimals, t.lost)}</b>
                  </At>
                ))}
            </Held>
            {words?.(x)}
          </>
        }
      >
        <Held part="race" svg>
          {contestants.map((one, i) => (
            <Rect
              key={one.name}
              x2={lengthOf(one, round)}
              y1={-i - 1.25}
              y2={-i - 0.75}
              tone={one.tone}
              opacity={one.time === null ? 0.25 : 1}
            />
          ))}
          {pale.map((one, i) => (
            <Rect
              key={one.name}
              x2={lengthOf(one, round)}
              y1={-i - 1.45}
              y2={-i - 1.3}
              tone={one.tone}
              opacity={one.time === null ? 0.2 : 0.4}
            />
          ))}
          {marks}
        </Held>
      </Plane>
    </div>
  );
}

/** How far one has come: to the goal, to where it was lost, or as far as all have gone. */
const lengthOf = ({ time, isLost, curve }: Contestant, round: number) => time ?? (isLost ? curve.length : round);

const timeText = (time: number | null, round: number, decimals: number, lost: string) =>
  time === null ? `> ${round}` : time === Infinity ? lost : formatNumber(time, decimals, true);

/** At which of the other rates it was lost. */
function lostRates({ others }: Contestant, t: TeamTableProps['t']): string {
  const rates = others.filter(({ isLost }) => isLost).map(({ rate }) => rate);
  return rates.length ? t.lostAt(rates.join(t.and)) : '';
}

interface TeamTableProps extends Pick<TeamRaceProps, 'contestants' | 'round' | 'decimals'> {
  heads: string[];
  t: { and: string; lost: string; lostAt(rates: string): string };
  /** A last column. */
  more?(contestant: Contestant): string;
}

/** For each contestant its best rate, and how long every one of its networks took; dashes before the first round. */
export function TeamTable({ contestants, round, decimals, heads, t, more }: TeamTableProps) {
  const begun = (text: string) => (round === 0 ? '–' : text);
  return (
    <div class="team-race-table">
      <Held part="race">
        <table class="number-table">
          <thead>
            <tr>
              <td />
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {contestants.map((contestant) => (
              <tr key={contestant.name} class={`tone-${contestant.tone}`}>
                <th scope="row" class="tone-text">
                  {contestant.name}
                </th>
                <td>{begun(`${contestant.rate} ${lostRates(contestant, t)}`)}</td>
                <td>{begun(contestant.times.map((one) => timeText(one, round, decimals, t.lost)).join(t.and))}</td>
                {more && <td>{begun(more(contestant))}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Held>
    </div>
  );
}
