import { useEffect, useRef, useState } from 'preact/hooks';
import { partMissing } from '@ui/page';
import { Computer, PartMissing } from './Computer';

/** A figure's model, and what is known about the next one. */
export interface Computed<State, Model> {
  /** The last model with its state; null until the first has come: then the page stands as it was built. */
  drawn: { state: State; model: Model } | null;
  /** How far the next one is, from 0 to 1; null when none is on its way. */
  progress: number | null;
  failed: string;
  compute(state: State): Model | Promise<Model>;
}

/**
 * The model of a figure that is computed in a Worker: for the latest state always; states that come while it is busy
 * are left out but for the last. `forWorker` makes of a state what the Worker is asked. Where pages are built there is
 * no Worker, and `compute` is called as it is.
 */
export function useWorkerModel<State, Model>(
  widget: string,
  state: State,
  compute: (state: State) => Model,
  given: unknown,
  forWorker: (state: State) => unknown,
): Computed<State, Model> {
  const built = typeof document === 'undefined';
  const [drawn, setDrawn] = useState(() => (built ? { state, model: compute(state) } : null));
  const [progress, setProgress] = useState<number | null>(null);
  const [failed, setFailed] = useState('');
  const computer = useRef<Computer<Model> | null>(null);
  const latest = useRef({ state, given });
  const wanted = useRef<{ state: State; given: unknown } | null>(null);
  const busy = useRef(false);
  const alive = useRef(true);

  const ask = () => {
    wanted.current = latest.current;
    if (!busy.current) void work();
  };
  const missing = () => partMissing(document.querySelector(`[data-widget="${widget}"]`), ask);
  const work = async () => {
    busy.current = true;
    while (wanted.current && alive.current) {
      const { state: next } = wanted.current;
      wanted.current = null;
      setProgress(0);
      try {
        const model = await computer.current!.compute(forWorker(next));
        if (!alive.current) return;
        setDrawn({ state: next, model });
        setFailed('');
      } catch (error) {
        if (error instanceof PartMissing) missing();
        else setFailed(error instanceof Error ? error.message : String(error));
      }
    }
    busy.current = false;
    setProgress(null);
  };

  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
      computer.current?.stop();
      computer.current = null;
    };
  }, []);
  useEffect(() => {
    computer.current ??= new Computer<Model>(widget, setProgress);
    computer.current.give(given);
  }, [given]);
  useEffect(() => {
    latest.current = { state, given };
    ask();
  }, [state, given]);

  return { drawn, progress, failed, compute: (of) => computer.current!.compute(forWorker(of)) };
}
