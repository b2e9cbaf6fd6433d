import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Held } from '@kit/Held';
import { useInMoment } from '@kit/moment/pieces';
import { PullNumber } from '@ui/controls/PullNumber';
import { formatNumber } from '@ui/number';
import { gates, type Gate } from './model';
import type { Strings } from './strings';
import '@ui/controls/button.css';

interface PatternProps {
  gate: Gate;
  /** The inputs, and the gradient of each. */
  inputs: string[];
  slopes: number[];
  /** Which gates show their gradients. */
  shown: number[];
  show(shown: number[]): void;
  t: Strings;
  children: ComponentChildren;
}

const bounds = { min: -100, max: 100, step: 0.1 };

/** A gate whose gradients the reader guesses first; then they are shown, and stay. */
export function Pattern({ gate, inputs, slopes, shown, show, t, children }: PatternProps) {
  const [guess, setGuess] = useState(inputs.map(() => 0));
  const [touched, setTouched] = useState<readonly number[]>([]);
  /** What has been guessed so far: Enter checks what it has only just typed. */
  const latest = useRef<{ guess: number[]; touched: readonly number[] }>();
  latest.current = { guess, touched };
  /** Whether the guess was right, and of which gradients; null if nobody guessed. */
  const [judged, setJudged] = useState<{ isRight: boolean; of: readonly number[] } | null>(null);
  /** Which input's gradient was not given when the others were to be checked. */
  const [missing, setMissing] = useState(-1);
  useInMoment(gate, {
    isAnswer: true,
    tell: () => (judged ? guess : undefined),
    take(told) {
      if (!Array.isArray(told) || told.length !== inputs.length || !told.every(Number.isFinite)) return;
      const list = told as number[];
      setGuess(list);
      setTouched(inputs.map((_, i) => i));
      setJudged(judgedOf(list));
    },
    reset() {
      setTouched([]);
      setJudged(null);
      setMissing(-1);
      return () => {
        setTouched(touched);
        setJudged(judged);
      };
    },
  });
  const at = gates.indexOf(gate);
  const isShown = shown[at] === 1;
  const judgedOf = (list: number[]) => ({
    isRight: slopes.every((slope, i) => Math.abs(slope - list[i]) < 0.051),
    of: slopes,
  });
  const take = (i: number, value: number) => {
    const now = latest.current!;
    latest.current = { guess: now.guess.map((old, k) => (k === i ? value : old)), touched: [...now.touched, i] };
    setMissing(-1);
    setGuess(latest.current.guess);
    setTouched(latest.current.touched);
  };
  const check = (event: Event) => {
    event.preventDefault();
    const { guess, touched } = latest.current!;
    const missing = inputs.findIndex((_, i) => !touched.includes(i));
    if (touched.length > 0 && missing >= 0) {
      setMissing(missing);
      (event.currentTarget as HTMLElement).querySelectorAll('input')[missing].focus();
      return;
    }
    if (touched.length > 0) setJudged(judgedOf(guess));
    show(shown.map((old, i) => (i === at ? 1 : old)));
  };
  // after a change of inputs, the guess belongs to the earlier question
  const verdict = judged?.of.every((slope, i) => slope === slopes[i]) ? judged : null;
  const isTie = gate === 'max' && slopes[0] === slopes[1] && slopes[0] !== 0;
  return (
    <div class="pattern">
      <p class="pattern-name">
        <b>{t.names[gate]}</b> {isShown && !isTie && <Held part="roles">{t.roles[gate]}</Held>}
        {!isShown && (
          <span role="status" class="is-wrong">
            {missing >= 0 && t.missing(inputs[missing])}
          </span>
        )}
      </p>
      {children}
      {!isShown ? (
        <form class="pattern-guess" onSubmit={check}>
          {inputs.map((name, i) => (
            <label key={name}>
              {t.gets(name)}
              <PullNumber
                {...bounds}
                value={guess[i]}
                label={t.guess(t.names[gate], name)}
                tone="gradient"
                isEmpty={!touched.includes(i)}
                onInput={(value) => take(i, value)}
              />
            </label>
          ))}
          <button type="submit" class="button">
            {touched.length > 0 ? t.check : t.show}
          </button>
        </form>
      ) : (
        <p class="pattern-says" aria-live="polite">
          {verdict && (
            <span class={verdict.isRight ? 'is-right' : 'is-wrong'}>
              {t.guessed(guess.map((value) => formatNumber(value)).join(', '))}{' '}
              {verdict.isRight ? t.right : t.notRight}{' '}
            </span>
          )}
          <Held part="roles">{isTie ? t.saysTie : t.says[gate]}</Held>
        </p>
      )}
    </div>
  );
}
