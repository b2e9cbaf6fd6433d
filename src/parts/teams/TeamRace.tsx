import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Held } from '@kit/Held';
import { At, Plane } from '@ui/figures/Plane';
import { horizontal, vertical, type Scale } from '@ui/figures/scale';
import { Line, Rect, RuleY } from '@ui/plot/marks';
import { lengthOf, timeText, type Contestant } from './contestant';
import { placesOfNames, roofOver } from './names';
import './teamRace.css';

interface TeamRaceProps {
  contestants: Contestant[];
  /** If the race was forked, the contestants that keep their settings: they are drawn pale. */
  pale?: Contestant[];
  /** The number of rounds that all have completed, and the least length of the axis. */
  round: number;
  room: number;
  /** The round that they go up to. */
  asked: number;
  /** The accuracy to reach, and the lowest that is shown. */
  goal: number;
  least?: number;
  /** The decimals of times. */
  decimals: number;
  t: {
    rounds: string;
    right: string;
    goal: string;
    times: string;
    waits: string;
    hidden: string;
    play: string;
    first: string;
    lost: string;
    lostNote: string;
    others(count: number): string;
  };
  labelledBy: string;
  /** Further marks among the times, and words laid over them. */
  marks?: ComponentChildren;
  words?(x: Scale): ComponentChildren;
  /** The meaning of the marks. */
  note?: ComponentChildren;
}

/**
 * How networks learn side by side, and how long each takes. Everything except the goal is the part `race`, held back
 * until the reader has placed a bet.
 */
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

/** The accuracy in every round. */
function Curves({ contestants, pale = [], round, room, asked, goal, least = 0, t, labelledBy }: TeamRaceProps) {
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
      {...{ x, y, labelledBy }}
      yTicks={ticks}
      xTicks={x.ticks(4)}
      xLabel={t.rounds}
      yLabel={t.right}
      overlay={
        <>
          <At left={least < 50 ? 2 : 100} top={y(100 * goal)} class={`team-race-goal ${least < 50 ? '' : 'is-right'}`}>
            {t.goal}
          </At>
          <Held part="race" instead={said(asked === 0 ? t.waits : t.hidden)}>
            {asked === 0 ? said(t.play, 'needs-script') : round === 0 && said(t.first)}
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

/** The time that each takes to the goal. */
function Times({ contestants, pale = [], round, room, decimals, t, labelledBy, marks, words }: TeamRaceProps) {
  const y = vertical(-contestants.length - 0.5, -0.5);
  const last = Math.max(room + 1, round, ...[...contestants, ...pale].map(({ time }) => time ?? 0));
  const x = horizontal(0, 1.2 * last); // room for the numbers
  const list = contestants.map(({ name }) => name);
  const names = useMemo(() => list.map((name, i) => [-i - 1, name] as const), [list.join()]);
  return (
    <div class="team-race-times" style={{ '--rows': contestants.length }}>
      <Plane
        {...{ x, y, labelledBy }}
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
