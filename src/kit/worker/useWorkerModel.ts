import { useEffect, useRef, useState } from 'preact/hooks';
import { partMissing } from '@ui/page';
import { ModelWorker, PartMissing } from './ModelWorker';
import { keepEqual } from './keepEqual';
import { Newest } from './newest';

/** A figure's model, and what is known about the next one. */
export interface Computed<State, Model> {
  /**
   * The last model with its state, or the last frame on the way to it; null until the first one arrives: until then the
   * page stays as it was built.
   */
  drawn: { state: State; model: Model; isFrame?: boolean } | null;
  /** How far the next one is, from 0 to 1; null when none is on its way. */
  progress: number | null;
  failed: string;
  /** Whether it is paused; `pause` pauses it, if it yields frames, or resumes it. */
  paused: boolean;
  pause(paused: boolean): void;
  compute(state: State): Model | Promise<Model>;
}

/** What a Worker is asked for. */
interface Asked<State, Model> {
  /** The id of the figure, beside which the page says that its Worker could not be loaded. */
  id: string;
  widget: string;
  /** Which of the figure's Workers, if it has several: the one of `inWorker.<part>.ts`. */
  part?: string;
  state: State;
  /** What `compute` gets besides the state. */
  given?: unknown;
  /** Makes what the Worker's `compute` takes of the state. */
  forWorker?(state: State): unknown;
  /** Called where pages are built, because there is no Worker. */
  compute?(state: State): Model;
  /** Whether the page was built with the final model of this state, so that no frames on the way to it are shown. */
  isBuilt?: boolean;
  /** Whether a frame shows more than the page was built with: such frames are shown all the same. */
  isBeyondBuilt?(frame: Model): boolean;
}

/** The latest models of each figure on the pages built so far: both languages show the same, and so does the figure alone. */
const builtModels = new WeakMap<object, Map<string, unknown>>();
const mostBuilt = 4;

function builtModel<State, Model>(compute: (state: State) => Model, state: State): Model {
  const models = builtModels.get(compute) ?? new Map<string, unknown>();
  builtModels.set(compute, models);
  const key = JSON.stringify(state);
  if (!models.has(key)) models.set(key, compute(state));
  if (models.size > mostBuilt) models.delete(models.keys().next().value!);
  return models.get(key) as Model;
}

/**
 * A model that is computed in a Worker, always for the newest state. Work for an older one is cancelled, and its frames
 * are no longer shown.
 */
export function useWorkerModel<State, Model>(asked: Asked<State, Model>): Computed<State, Model> {
  const { id, widget, part, state, given, compute, forWorker = (of) => of } = asked;
  const built = typeof document === 'undefined';
  const [drawn, setDrawn] = useState<Computed<State, Model>['drawn']>(() =>
    import.meta.env.SSR && built && compute ? { state, model: builtModel(compute, state) } : null,
  );
  const [progress, setProgress] = useState<number | null>(null);
  const [failed, setFailed] = useState('');
  const [paused, setPaused] = useState(false);
  const worker = useRef<ModelWorker<Model> | null>(null);
  const latest = useRef(asked);
  latest.current = asked;
  const hasDrawn = useRef(false);
  const show = (next: { state: State; model: Model; isFrame?: boolean }) => {
    hasDrawn.current = true;
    setDrawn((before) => ({ ...next, model: keepEqual(before?.model, next.model) }));
  };

  const newest = useRef<Newest<State>>();
  newest.current ??= new Newest(async (next, signal) => {
    setProgress(0);
    setPaused(false);
    let frame = 0;
    try {
      const model = await worker.current!.compute(
        forWorker(next),
        {
          onProgress(share) {
            cancelAnimationFrame(frame); // several may come before the page is painted
            frame = requestAnimationFrame(() => setProgress(share));
          },
          onFrame(model, more) {
            if (signal.aborted) return;
            const { isBuilt, isBeyondBuilt } = latest.current;
            if (hasDrawn.current || !isBuilt || isBeyondBuilt?.(model)) show({ state: next, model, isFrame: true });
            requestAnimationFrame(more);
          },
        },
        signal,
      );
      if (!worker.current) return; // the figure is gone
      if (model !== null) show({ state: next, model });
      setFailed('');
    } catch (error) {
      if (error instanceof PartMissing) {
        const again = () => newest.current!.ask(latest.current.state);
        partMissing(document.getElementById(id), again);
      } else setFailed(error instanceof Error ? error.message : String(error));
    }
    cancelAnimationFrame(frame);
    setPaused(false);
    setProgress(null);
  });

  useEffect(
    () => () => {
      newest.current!.stop();
      worker.current?.stop();
      worker.current = null;
    },
    [],
  );
  const isAsked = state !== null;
  useEffect(() => {
    if (!isAsked) return;
    worker.current ??= new ModelWorker<Model>(widget, part);
    worker.current.give(given);
  }, [given, isAsked]);
  useEffect(() => {
    if (isAsked) newest.current!.ask(state);
  }, [state, given]);

  return {
    drawn,
    progress,
    failed,
    paused,
    pause(on) {
      worker.current?.pause(on);
      setPaused(on);
    },
    async compute(of) {
      const model = await worker.current!.compute(forWorker(of));
      if (model === null) throw new PartMissing();
      return model;
    },
  };
}

/**
 * What another Worker of a figure computes besides its model: `compute` of `inWorker.<part>.ts` for a question, which
 * must be the same object as long as it is the same question. Nothing is computed where pages are built, or before
 * there is a question.
 */
export const useInWorker = <Question, Model>(id: string, widget: string, part: string, question: Question | null) =>
  useWorkerModel<Question | null, Model>({ id, widget, part, state: question });
