import { checkLimitSeconds } from '@cells/run/limits';
import { fill } from '@i18n/fill';
import { Button } from '@ui/controls/Button';
import type { Judging } from './Judging';
import { leastSeconds, timesTheSolution } from './limits';
import type { ClassroomStrings } from './strings';

interface JudgeBarProps {
  t: ClassroomStrings;
  judging: Pick<Judging<never>, 'isOn' | 'isStuck' | 'again' | 'secondsLeft'> | null;
  /** The number of answers, and of those not graded yet. */
  count: number;
  waiting: number;
  /** The seed in the field, and the one used for the marks. */
  seed: string;
  usedSeed: string;
  setSeed(seed: string): void;
  start(): void;
  stop(): void;
  judgeAgain(): void;
}

/** Starts and stops grading, and shows its progress. */
export function JudgeBar({ t, judging, count, waiting, ...props }: JudgeBarProps) {
  const { seed, usedSeed, setSeed, start, stop, judgeAgain } = props;
  const done = count - waiting;
  const isOn = judging?.isOn ?? false;
  const isBegun = done > 0;
  const isOther = seed !== usedSeed && isBegun;
  const left = isOn ? judging!.secondsLeft() : null;
  const share = Math.floor((100 * done) / count);
  const told = [
    waiting === 0 ? '' : fill(t.progress, { done, count, share }),
    isOn && judging!.again > 0 ? fill(t.again, { count: judging!.again }) : '',
    left === null ? '' : fill(t.left, { time: timeOf(left, t) }),
  ].filter(Boolean);
  return (
    <section class="classroom-judge">
      <h2 id="judge">{t.judging}</h2>
      <p>{fill(t.how, { times: timesTheSolution, least: leastSeconds, seconds: checkLimitSeconds })}</p>
      <p class="classroom-tools">
        <label>
          {t.seed}{' '}
          <input
            type="text"
            class="classroom-seed"
            value={seed}
            maxLength={40}
            disabled={isOn}
            aria-describedby="seed-help"
            onInput={({ currentTarget }) => setSeed(currentTarget.value)}
          />
        </label>
        {isOn ? (
          <button type="button" data-action="stop" onClick={stop}>
            {t.stop}
          </button>
        ) : waiting > 0 && !isOther ? (
          <Button data-action="judge" off={!seed.trim()} onClick={start}>
            {fill(t[isBegun ? 'resume' : 'judge'], { count: waiting })}
          </Button>
        ) : (
          <Button data-action="judge-again" off={!seed.trim()} onClick={judgeAgain}>
            {t.judgeAgain}
          </Button>
        )}
      </p>
      <p id="seed-help" class="classroom-aside">
        {t.seedHelp}
      </p>
      {(isOn || isBegun) && (
        <p>
          <progress value={done} max={count} aria-label={t.judging} /> <span data-progress>{told.join(' · ')}</span>
        </p>
      )}
      <p role="status" class="classroom-aside">
        {isOther
          ? fill(t.otherSeed, { seed: usedSeed })
          : judging?.isStuck
            ? t.stuck
            : judging && !isOn
              ? waiting > 0
                ? t.stopped
                : fill(t.finished, { count })
              : ''}
      </p>
    </section>
  );
}

const timeOf = (seconds: number, t: ClassroomStrings): string =>
  seconds < 90
    ? fill(t.seconds, { count: Math.max(1, Math.ceil(seconds / 5) * 5) })
    : fill(t.minutes, { count: Math.round(seconds / 60) });
