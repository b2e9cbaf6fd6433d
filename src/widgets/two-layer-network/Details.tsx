import { useEffect, useState } from 'preact/hooks';
import { Held } from '@kit/Held';
import { useInWorker } from '@kit/worker/useWorkerModel';
import type { Props } from './drawn';
import { percent } from './said';
import { closed, settingsOf, trial, type Settings, type Tried } from './settings';
import '@ui/controls/button.css';

interface Result {
  settings: Settings;
  tried: Tried;
}

/** The same network from ten seeds at once: how many of them come to the goal. */
export const Details = (props: Props) => (
  <div class="playnet-trials needs-script">
    <p class="playnet-head">{props.t.tryHead(trial.steps, 100 * trial.goal)}</p>
    <Held part="trials" instead={<p class="playnet-note">{props.t.trialsLater}</p>}>
      <Trials {...props} />
    </Held>
  </div>
);

function Trials({ state, model, t }: Props) {
  const [asked, ask] = useState<Settings | null>(null);
  const { drawn, progress, failed, paused, pause } = useInWorker<Settings, Tried>('two-layer-network', 'trials', asked);
  const [results, keep] = useState<Result[]>([]);
  const isRunning = progress !== null;
  const isDone = drawn && drawn.state === asked && !drawn.isFrame;
  useEffect(() => {
    if (!isDone) return;
    const { state: settings, model: tried } = drawn as { state: Settings; model: Tried };
    const others = ({ settings: old }: Result) => JSON.stringify(old) !== JSON.stringify(settings);
    keep((before) => [{ settings, tried: [...tried] }, ...before.filter(others)].slice(0, 6));
  }, [isDone && drawn]);
  const soFar = isRunning && drawn?.state === asked ? drawn!.model.length : 0;
  return (
    <>
      <div class="playnet-press">
        <button
          type="button"
          class="button"
          data-action="try-seeds"
          disabled={(isRunning && !paused) || model.labels.length === 0}
          onClick={() => ask({ ...settingsOf(state), seed: 0 })}
        >
          {t.tryNow(trial.seeds)}
        </button>
        {isRunning && (
          <>
            <progress value={progress ?? 0} max={1} aria-label={t.trying} />
            <span>{t.soFar(soFar, trial.seeds)}</span>
            <button type="button" class="button" data-action="stop-seeds" onClick={() => pause(!paused)}>
              {paused ? t.goOn : t.stop}
            </button>
          </>
        )}
      </div>
      {failed && <p role="alert">{failed}</p>}
      <ul class="playnet-results" aria-live="polite">
        {results.map(({ settings, tried }) => (
          <li key={JSON.stringify(settings)}>
            <span>
              {t.network(settings.units, t.controls.f.options[settings.f], t.controls.data.options[settings.data])}
            </span>
            <b>{t.ofTen(closed(tried), tried.length)}</b>
            <small>{t.shares(tried.map(percent).join(t.comma))}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
