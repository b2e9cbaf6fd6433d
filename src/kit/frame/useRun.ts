import { useCallback, useRef, useState } from 'preact/hooks';

interface RunProps<Model> {
  spec: { lastFrame?(model: Model): number | undefined; grown?(model: Model): number };
  drawn: { model: Model } | null;
  /** Whether a model is on its way, and whether the last one is of the state that is asked for, or of an earlier one. */
  isComputing: boolean;
  ofAsked: boolean;
  isStale: boolean;
  /** Whether it plays once by itself. */
  plays?: boolean;
}

/** A widget's run as its bars show it, and a function that plays it. */
export function useRun<Model>({ spec, drawn, isComputing, ofAsked, isStale, plays }: RunProps<Model>) {
  const known = useRef<number | undefined>(undefined);
  if (drawn) known.current = spec.lastFrame?.(drawn.model) ?? known.current;
  const [playing, setPlaying] = useState(plays ? 1 : 0);
  const play = useCallback(() => setPlaying((times) => times + 1), []);
  const grows = spec.grown !== undefined;
  const run = {
    lastFrame: known.current,
    reach: drawn && spec.grown ? spec.grown(drawn.model) + 1 : undefined,
    waits: grows && (isComputing || !ofAsked),
    isBehind: !grows && isComputing && isStale,
    plays: playing,
  };
  return { run, play };
}
