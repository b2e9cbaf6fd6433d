import { useCallback, useRef, useState } from 'preact/hooks';
import type { Computed } from '../worker/useWorkerModel';

interface Spec<Model> {
  lastFrame?(model: Model): number | undefined;
  grown?(model: Model): number;
}

/** What is drawn, and how far it is from what is asked for. */
interface Drawn<Model> {
  drawn: { model: Model } | null;
  computed: Pick<Computed<never, Model>, 'progress'>;
  ofAsked: boolean;
  isStale: boolean;
}

/** A widget's run as its bars show it, and a function that plays it; `plays`: once by itself. */
export function useRun<Model>(spec: Spec<Model>, { drawn, computed, ofAsked, isStale }: Drawn<Model>, plays?: boolean) {
  const lastFrame = useRef<number>();
  if (drawn) lastFrame.current = spec.lastFrame?.(drawn.model) ?? lastFrame.current;
  const [playing, setPlaying] = useState(plays ? 1 : 0);
  const play = useCallback(() => setPlaying((times) => times + 1), []);
  const isComputing = computed.progress !== null;
  const run = {
    lastFrame: lastFrame.current,
    reach: drawn && spec.grown ? spec.grown(drawn.model) + 1 : undefined,
    waits: !!spec.grown && (isComputing || !ofAsked),
    isBehind: !spec.grown && isComputing && isStale,
    plays: playing,
  };
  return { run, play };
}
