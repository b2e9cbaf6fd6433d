import { useEffect, useRef, useState } from 'preact/hooks';
import { partMissing } from '@ui/page';
import { Computer, PartMissing } from './Computer';
import { keepEqual } from './keepEqual';
import { Newest } from './newest';

/** A figure's model, and what is known about the next one. */
export interface Computed<State, Model> {
  /**
   * The last model with its state, or the last frame on the way to it; null until the first has come: then the page stands
   * as it was built.
   */
  drawn: { state: State; model: Model; isFrame?: boolean } | null;
  /** How far the next one is, from 0 to 1; null when none is on its way. */
  progress: number | null;
  failed: string;
  /** True while it is paused; `pause` pauses it, where it gives frames, or resumes it. */
  paused: boolean;
  pause(paused: boolean): void;
  compute(state: State): Model | Promise<Model>;
}

/** What a Worker is asked for. */
interface Asked<State, Model> {
  widget: string;
  /** Which of the figure's Workers, where it has more than one: it computes `compute` of `inWorker.<part>.ts`. */
  part?: string;
  state: State;
  /** What `compute` gets besides the state. */
  given?: unknown;
  /** What the Worker is asked, made of the state. */
  forWorker?(state: State): unknown;
  /** Where pages are built there is no Worker, and this is called. */
  compute?(state: State): Model;
  /** True where what the page was built with is whole, and frames on the way to the same are not to be shown. */
  isBuilt?: boolean;
  /** But for frames that show more than that, where it is only the beginning. */
  isBeyondBuilt?(frame: Model): boolean;
}

/**
 * A model that is computed in a Worker, always for the newest state. Work for any other is cancelled, and no more of its
 * frames are shown.
 */
export function useWorkerModel<State, Model>(asked: Asked<State, Model>): Computed<State, Model> {
  const { widget, part, state, given, compute, forWorker = (of) => of } = asked;
  const built = typeof document === 'undefined';
  const [drawn, setDrawn] = useState<Computed<State, Model>['drawn']>(() =>
    built && compute ? { state, model: compute(state) } : null,
  );
  const [progress, setProgress] = useState<number | null>(null);
  const [failed, setFailed] = useState('');
  const [paused, setPaused] = useState(false);
  const computer = useRef<Computer<Model> | null>(null);
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
    try {
      const model = await computer.current!.compute(
        forWorker(next),
        {
          onProgress: setProgress,
          onFrame(frame, more) {
            if (signal.aborted) return;
            const { isBuilt, isBeyondBuilt } = latest.current;
            if (hasDrawn.current || !isBuilt || isBeyondBuilt?.(frame)) show({ state: next, model: frame, isFrame: true }); // prettier-ignore
            requestAnimationFrame(more);
          },
        },
        signal,
      );
      if (!computer.current) return; // the figure is gone
      if (model !== null) show({ state: next, model });
      setFailed('');
    } catch (error) {
      if (error instanceof PartMissing) {
        const again = () => newest.current!.ask(latest.current.state);
        partMissing(document.querySelector(`[data-widget="${widget}"]`), again);
      } else setFailed(error instanceof Error ? error.message : String(error));
    }
    setPaused(false);
    setProgress(null);
  });

  useEffect(
    () => () => {
      newest.current!.stop();
      computer.current?.stop();
      computer.current = null;
    },
    [],
  );
  const isAsked = state !== null;
  useEffect(() => {
    if (!isAsked) return;
    computer.current ??= new Computer<Model>(widget, part);
    computer.current.give(given);
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
      computer.current?.pause(on);
      setPaused(on);
    },
    async compute(of) {
      const model = await computer.current!.compute(forWorker(of));
      if (model === null) throw new PartMissing();
      return model;
    },
  };
}

/**
 * What another Worker of a figure computes beside its model: `compute` of `inWorker.<part>.ts` for a question, which must be
 * the same object as long as it is the same question. Nothing is computed where pages are built, or before there is a
 * question.
 * @public
 */
export const useInWorker = <Question, Model>(widget: string, part: string, question: Question | null) =>
  useWorkerModel<Question | null, Model>({ widget, part, state: question });
