import { useMemo, useRef } from 'preact/hooks';
import { untranslated } from '../page';
import { Button } from './Button';
import { usePlayer, type Run } from './usePlayer';
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

interface RunBarProps extends Run {
  id: string;
  label: string;
  /** The last frame computed so far, if each takes long. */
  made?: number;
  /** Where it may end at most, with other settings. */
  farthest?: number;
  t: RunBarStrings;
}

/** The controls of a run: play and pause, a step either way, a scrubber, a speed. */
export function RunBar(props: RunBarProps) {
  const { id, label, last, made = last, end = last, farthest = end, t } = props;
  const bar = useRef<HTMLDivElement>(null);
  const frame = Math.min(last, props.frame);
  const [playing, speed, acts] = usePlayer(bar, frame, end, props);

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
