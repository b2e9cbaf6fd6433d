import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLatest } from './useLatest';

export interface Run {
  /** The requested frame; if it is beyond the last, the last is shown. */
  frame: number;
  last: number;
  framesPerSecond: number;
  /** Whether the requested frame is still being computed: a playing run waits for it. */
  waits?: boolean;
  /** Whether the picture still shows an earlier frame: a playing run stays there, and then skips frames to keep its pace. */
  isBehind?: boolean;
  /** Where the run ends, if not at `last`, beyond which there is nothing yet. */
  end?: number;
  /** Each increase plays the run once it is on screen, unless the reader prefers reduced motion. */
  plays?: number;
  /** `goesOn`: the playing run got there by itself. */
  onInput(frame: number, goesOn?: boolean): void;
}

const speeds = [0.5, 1, 2, 4];
/** After this many milliseconds without a frame, as in a hidden tab, a run resumes where it stopped. */
const mostBehind = 3000;

/**
 * Plays a run from the frame that is shown to its end; from there it starts again at the first. A run that is off screen or
 * in a hidden tab waits, and one that is set to another frame from elsewhere, by a link or a reset, stops there.
 */
export function usePlayer(bar: RefObject<HTMLElement>, frame: number, end: number, run: Run) {
  const { frame: wanted, framesPerSecond, plays } = run;
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const latest = useLatest({ ...run, frame, end, playing });
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
  return [playing, speed, acts] as const;
}
