import { useEffect, useMemo } from 'preact/hooks';
import { useWorkerModel } from '@kit/worker/useWorkerModel';
import { useGiven } from './given';
import type { OthersFound } from './inWorker.others';

export type { OthersFound };

interface OthersProps {
  /** How many pictures they learn from, and whether these are the reader’s. */
  pictures: number;
  own: boolean;
  onFound(found: OthersFound): void;
}

/** Asks the other classifiers in a Worker of their own; draws nothing. */
export function Others({ pictures, own, onFound }: OthersProps) {
  const state = useMemo(() => ({ pictures }), [pictures, own]);
  const all = useGiven();
  const given = useMemo(() => all && { pictures: all.pictures }, [all?.pictures]);
  const { drawn } = useWorkerModel<object, OthersFound>({ widget: 'convnet-live', part: 'others', state, given });
  useEffect(() => {
    onFound(drawn && drawn.state === state ? drawn.model : { knn: null, linear: null });
  }, [drawn, state]);
  return null;
}
