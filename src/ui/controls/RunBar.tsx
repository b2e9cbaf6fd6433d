import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { untranslated } from '../page';
import { Button } from './Button';
import { useLatest } from './useLatest';
import './range.css';
import './RunBar.css';

interface RunBarStrings {
  play: string;
  pause: string;
  stepBack: string;
  step: string;
  speed: string;
  speedIs(times: number): string;
  frame(label: string): string;
}

interface RunBarProps {
  id: string;
  label: string;
  /** The requested frame; if it is beyond the last, the last is shown. */
  frame: number;
  last: number;
  /** The last frame computed so far, if each takes long. */
  made?: number;
  framesPerSecond: number;
  /** Whether the requested frame is still being computed: a playing run waits for it. */
  waits?: boolean;
  /** Whether the picture still shows an earlier frame: a playing run stays there, and then skips frames to keep its pace. */
  isBehind?: boolean;
  /** Where the run ends, if not at `last`, beyond which there is nothing yet. */
  end?: number;
  /** Where it may end at most, with other settings. */
  farthest?: number;
  /** Each increase plays the run once it is on screen, unless the reader prefers reduced motion. */
  plays?: number;
  t: RunBarStrings;
  /** `goesOn`: the playing run got there by itself. */
  onInput(frame: number, goesOn?: boolean): void;
}

const speeds = [0.5, 1, 2, 4];
/** After this many milliseconds without a frame, as in a hidden tab, a run resumes where it stopped. */
const mostBehind = 3000;

/**
 * The controls of a run: play and pause, a step either way, a scrubber, a speed.
 * Playing from the last frame starts again at the first; a run that is off screen or in a hidden tab waits, and one that
 * is set to another frame from elsewhere, by a link or a reset, stops there.
 */
export function RunBar({
  id,
  label,
  frame: wanted,
  last,
  made = last,
  end = last,
  farthest = end,
  framesPerSecond,
  waits = false,
  isBehind = false,
  plays,
  t,
  onInput,
}: RunBarProps) {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const bar = useRef<HTMLDivElement>(null);
  const frame = Math.min(last, wanted);
  const latest = useLatest({ frame, last, end, waits, isBehind, playing, onInput });
  const asked = useRef(wanted);
  const ask = (next: number) => latest.current.onInput((asked.current = next));
  /**
   * Where a run stops that was sent beyond the computed frames: it computes up to there, and can be paused on the way.
   */
  const goal = useRef(end);
  /** Whether the reader's act to play it has changed nothing yet. */
  const begins = useRef(true);

  useLayoutEffect(() => {
    if (wanted !== asked.current) setPlaying(false);
    asked.current = wanted;
  }, [wanted]);

  useEffect(() => {
    if (!plays || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry.isIntersecting) return;
      seen.disconnect();
      begins.current = true;
      setPlaying(true);
    });
    seen.observe(bar.current!);
    return () => seen.disconnect();
  }, [plays]);

  useEffect(() => {
    if (!playing) return;
    let shownAt = performance.now();
    let inSight = true;
    let request = requestAnimationFrame(function advance(now) {
      const { playing, waits } = latest.current; // once paused, it is ended only after the next paint
      if (!inSight || !playing || waits || now - shownAt > mostBehind) shownAt = now;
      const due = Math.floor(((now - shownAt) * framesPerSecond * speed) / 1000);
      if (due > 0 && !latest.current.isBehind) {
        shownAt = now;
        const stop = Math.min(end, goal.current);
        const next = Math.min(latest.current.last, stop, latest.current.frame + due);
        latest.current.onInput((asked.current = next), !begins.current);
        begins.current = false;
        if (next === stop) return setPlaying(false);
      }
      request = requestAnimationFrame(advance);
    });
    const sight = new IntersectionObserver((entries) => {
      inSight = entries.at(-1)!.isIntersecting;
    });
    sight.observe(bar.current!);
    return () => {
      cancelAnimationFrame(request);
      sight.disconnect();
    };
  }, [playing, speed, end]);

  const acts = useMemo(() => {
    const go = (to: number) => {
      setPlaying(false);
      ask(Math.min(latest.current.last, Math.max(0, to)));
    };
    const goTowards = (to: number) => {
      const { last } = latest.current;
      if (to <= last) return go(to);
      goal.current = to;
      begins.current = false;
      ask(last);
      setPlaying(true);
    };
    return {
      togglePlay: () => {
        const { frame, end, playing } = latest.current;
        goal.current = end;
        begins.current = frame !== end;
        if (!playing && frame === end) ask(0);
        setPlaying(!playing);
      },
      stepBack: () => go(latest.current.frame - 1),
      step: () => go(latest.current.frame + 1),
      scrub: (event: Event) => {
        const scrubber = event.currentTarget as HTMLInputElement;
        const { last } = latest.current;
        goTowards(scrubber.valueAsNumber);
        scrubber.value = String(Math.min(last, scrubber.valueAsNumber)); // no farther than the frames available
      },
      changeSpeed: () => setSpeed((speed) => speeds[(speeds.indexOf(speed) + 1) % speeds.length]),
    };
  }, []);

  // with every step of a run, few of its parts change
  const [isEmpty, isFirst, isLast] = [end === 0, frame === 0, frame >= last];
  const buttons = useMemo(
    () => (
      <>
        <span class="run-bar-label" aria-hidden="true">
          {label}
        </span>
        <Button
          onClick={acts.togglePlay}
          off={isEmpty}
          aria-label={playing ? t.pause : t.play}
          title={playing ? t.pause : t.play}
        >
          {playing ? icons.pause : icons.play}
        </Button>
        <Button onClick={acts.stepBack} off={isFirst} aria-label={t.stepBack} title={t.stepBack}>
          {icons.stepBack}
        </Button>
        <Button onClick={acts.step} off={isLast} aria-label={t.step} title={t.step}>
          {icons.step}
        </Button>
      </>
    ),
    [label, playing, isEmpty, isFirst, isLast, t],
  );
  const pace = useMemo(
    () => (
      <button
        type="button"
        class="run-bar-speed"
        onClick={acts.changeSpeed}
        aria-label={t.speedIs(speed)}
        title={t.speed}
        {...untranslated}
      >
        {speed}×
      </button>
    ),
    [speed, t],
  );
  return (
    <div class="run-bar" ref={bar} role="group" aria-label={label}>
      {buttons}
      <input
        id={id}
        class="range"
        type="range"
        min={0}
        max={end}
        step={1}
        value={frame}
        disabled={isEmpty}
        aria-label={t.frame(label)}
        onInput={acts.scrub}
      />
      <output for={id} style={{ '--digits': String(farthest).length }} {...untranslated}>
        {isEmpty ? '' : `${Math.min(frame, made)} / ${end}`}
      </output>
      {pace}
    </div>
  );
}

const Icon = ({ path }: { path: string }) => (
  <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
    <path d={path} fill="currentColor" />
  </svg>
);

/** Each is made once: what is the same element again is not compared with the page. */
const icons = {
  play: <Icon path="M7 4l13 8-13 8z" />,
  pause: <Icon path="M6 4h4v16H6zM14 4h4v16h-4z" />,
  stepBack: <Icon path="M16 5v14L6 12z" />,
  step: <Icon path="M8 5v14l10-7z" />,
};
