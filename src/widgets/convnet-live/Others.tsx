import { useLayoutEffect, useMemo } from 'preact/hooks';
import { useWorkerModel } from '@kit/worker/useWorkerModel';
import { useGiven } from './given';
import type { OthersFound } from './inWorker.others';

export type { OthersFound };

export const none: OthersFound = { knn: null, linear: null };

interface OthersProps {
  /** The id of the figure. */
  id: string;
  /** How many pictures they learn from, in place of the reader’s own. */
  pictures: number;
  onFound(found: OthersFound): void;
}

/** Asks the other classifiers in a Worker of their own; draws nothing. What they found goes with the pictures it is about. */
export function Others({ id, pictures, onFound }: OthersProps) {
  const own = useGiven()?.pictures;
  const state = useMemo(() => ({ pictures }), [pictures, own]);
  const given = useMemo(() => own && { pictures: own }, [own]);
  const { drawn } = useWorkerModel<object, OthersFound>({ id, widget: 'convnet-live', part: 'others', state, given });
  const found = drawn?.state === state ? drawn.model : none;
  useLayoutEffect(() => onFound(found), [found]);
  return null;
}
