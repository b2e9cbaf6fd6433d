import { useEffect, useMemo, useState } from 'preact/hooks';
import { Held } from '@kit/Held';
import { useInMoment } from '@kit/moment/pieces';
import { useInWorker } from '@kit/worker/useWorkerModel';
import { Forking } from '@parts/fork/Forking';
import { Button } from '@ui/controls/Button';
import { formatNear, formatNumber } from '@ui/number';
import type { Props } from './drawn';
import type { Model } from './model';
import { useRested } from './resting';
import { percent } from './said';
import { activations, closed, dataSets, settingsOf, steps, trial, ways, type Settings, type Tried } from './settings';
import '@ui/controls/button.css';
import '@ui/figures/numberTable.css';

interface Result {
  settings: Settings;
  tried: Tried;
}

export const Details = (props: Props) => (
  <>
    <Held part="result">
      <Branches {...props} />
    </Held>
    <SeedTrials {...props} />
    <Held part="lines">
      <Weights {...props} />
    </Held>
  </>
);

/** Forks the training: how does it continue with another optimizer, rate, batch or λ? */
function Branches({ state, model, t, set, locale }: Props) {
  const told = ({ optimizer, rate, batch, lambda }: Props['state'], { train }: { train: Model['train'] | null }) => {
    const options = t.controls;
    const settings = t.settings(options.optimizer.options[optimizer], rate, options.batch.options[batch], lambda);
    return settings + (train ? t.branch(formatNear(train.loss), percent(train.accuracy)) : t.end);
  };
  if (model.labels.length === 0) return null;
  return (
    <Forking
      {...{ locale, state, ways, set, told, last: steps }}
      step={model.step}
      pale={model.branch ?? { train: null }}
      full={model}
    />
  );
}

/** So many results stay. */
const mostResults = 6;

interface TrialsProps {
  id: string;
  settings: Settings;
  isEmpty: boolean;
  t: Props['t'];
}

/** Every number of the network; pointed at, each tells all of its digits. */
function Weights({ model, t }: Props) {
  const rested = useRested(model);
  return useMemo(() => <WeightTable model={rested} t={t} />, [rested, t]);
}

function WeightTable({ model, t }: Pick<Props, 'model' | 't'>) {
  const { weights, step } = model;
  const units = model.lines.length;
  const cell = (k: number) => (
    <td
      key={k}
      title={import.meta.env.SSR ? undefined : String(weights[k])}
      onPointerEnter={({ currentTarget }) => (currentTarget.title = String(weights[k]))}
    >
      {formatNumber(weights[k], 3, true)}
    </td>
  );
  return (
    <table class="number-table playnet-weights">
      <caption>{t.weights(step)}</caption>
      <thead>
        <tr>
          {t.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.lines.map((_, j) => (
          <tr key={j}>
            <th scope="row">{j + 1}</th>
            {[2 * j, 2 * j + 1, 2 * units + j, 3 * units + j, 4 * units + j].map(cell)}
          </tr>
        ))}
        <tr>
          <th scope="row">{t.biases}</th>
          <td colSpan={3} />
          {[5 * units, 5 * units + 1].map(cell)}
        </tr>
      </tbody>
    </table>
  );
}

/** Reads results from a moment, which may contain anything. */
function resultsTold(told: unknown): Result[] {
  const isResult = (one: Partial<Result> | null): one is Result =>
    activations.includes(one?.settings?.f as never) &&
    dataSets.includes(one?.settings?.data as never) &&
    Number.isInteger(one?.settings?.units) &&
    Array.isArray(one?.tried) &&
    one.tried.every((share) => Number.isFinite(share));
  return Array.isArray(told) ? told.filter(isResult).slice(0, mostResults) : [];
}

/** The same network from ten seeds at once: how many of them come to the goal. No step of a run changes anything here. */
function SeedTrials({ id, state, model, t }: Props) {
  const settings = settingsOf({ ...state, fork: [] });
  const isEmpty = model.labels.length === 0;
  return useMemo(
    () => (
      <div class="playnet-trials needs-script">
        <p class="playnet-head">{t.tryHead(trial.steps, 100 * trial.goal)}</p>
        <Held part="trials" instead={<p class="playnet-note">{t.trialsLater}</p>}>
          <Trials {...{ id, settings, isEmpty, t }} />
        </Held>
      </div>
    ),
    [JSON.stringify(settings), isEmpty, t],
  );
}

function Trials({ id, settings, isEmpty, t }: TrialsProps) {
  const [asked, ask] = useState<Settings | null>(null);
  const { drawn, progress, failed, paused, pause } = useInWorker<Settings, Tried>(
    id,
    'two-layer-network',
    'trials',
    asked,
  );
  const [results, keep] = useState<Result[]>([]);
  useInMoment('trials', {
    tell: () => (results.length ? results : undefined),
    take: (told) => keep(resultsTold(told)),
  });
  const isRunning = progress !== null;
  const isDone = drawn && drawn.state === asked && !drawn.isFrame;
  useEffect(() => {
    if (!isDone) return;
    const { state: of, model: tried } = drawn as { state: Settings; model: Tried };
    const others = ({ settings: old }: Result) => JSON.stringify(old) !== JSON.stringify(of);
    keep((before) => [{ settings: of, tried: [...tried] }, ...before.filter(others)].slice(0, mostResults));
  }, [isDone && drawn]);
  const soFar = isRunning && drawn?.state === asked ? drawn!.model.length : 0;
  return (
    <>
      <div class="playnet-press">
        <Button
          class="button"
          data-action="try-seeds"
          off={(isRunning && !paused) || isEmpty}
          onClick={() => ask({ ...settings, seed: 0 })}
        >
          {t.tryNow(trial.seeds)}
        </Button>
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
