import { useMemo, useRef } from 'preact/hooks';
import type { Controls, State } from '../controls';
import type { WidgetSpec, WidgetStrings } from '../spec';
import type { Drawn } from '../useOwnCode';
import { useWorkerModel, type Computed } from '../worker/useWorkerModel';

type Spec<C extends Controls, Model, Given> = Pick<
  WidgetSpec<C, Model, WidgetStrings<C>, Given>,
  'name' | 'controls' | 'drawing' | 'heavy' | 'compute' | 'forWorker' | 'isBeyondBuilt'
>;

/** What a widget draws. */
interface Asked<C extends Controls, Model, Given> {
  /** The widget's id on its page. */
  id: string;
  state: State<C>;
  defaults: State<C>;
  given: Given | undefined;
  /** The result of the reader's own code, to be drawn instead. */
  own: Drawn<State<C>, Model> | null;
}

/**
 * The model to be drawn, and what is known about the next one; heavy ones are computed in a Worker. Controls that
 * change only the drawing do not cause a new one.
 */
export function useDrawnModel<C extends Controls, Model, Given>(
  spec: Spec<C, Model, Given>,
  { id, state, defaults, given, own }: Asked<C, Model, Given>,
) {
  const useModel = spec.heavy ? useModelOfWorker : useModelHere;
  const { drawing = [] } = spec;
  const asked = useRef(state);
  if (Object.keys(spec.controls).some((key) => !drawing.includes(key) && state[key] !== asked.current[key]))
    asked.current = state;
  const computed = useModel<C, Model, Given>(id, spec, asked.current, asked.current === defaults, given);
  const made = computed.drawn;
  const ofAsked = made?.state === asked.current;
  // until the next model is there, the controls that change only the drawing are followed nevertheless
  const follows = ofAsked ? state : Object.fromEntries(drawing.map((name) => [name, state[name]]));
  const shown = useUnchanged(made && ({ ...made.state, ...follows } as State<C>));
  const isFrame = own === null && made?.isFrame === true;
  return {
    computed,
    drawn: own ?? (made && { ...made, state: shown! }),
    isFrame,
    ofAsked,
    /** Nothing is said about a model that is still growing, unless it has been paused. */
    isGrowing: isFrame && !computed.paused,
    /** Before the first model, the page shows that of the defaults. */
    isStale: own === null && !ofAsked && (made !== null || asked.current !== defaults),
  };
}

/** The model of a figure that is computed on the page itself. */
function useModelHere<C extends Controls, Model, Given>(
  _: string,
  { compute }: Spec<C, Model, Given>,
  state: State<C>,
): Computed<State<C>, Model> {
  const drawn = useMemo(() => ({ state, model: compute(state) }), [state]);
  return { drawn, progress: null, failed: '', paused: false, pause: () => {}, compute };
}

function useModelOfWorker<C extends Controls, Model, Given>(
  id: string,
  { name, compute, forWorker = (of) => of, isBeyondBuilt }: Spec<C, Model, Given>,
  state: State<C>,
  isBuilt: boolean,
  given: Given | undefined,
) {
  return useWorkerModel<State<C>, Model>({
    id,
    widget: name,
    // in development a page does not wait for what its Worker is going to compute
    compute: import.meta.env.MODE === 'development' ? undefined : compute,
    ...{ state, given, forWorker, isBuilt, isBeyondBuilt },
  });
}

/** The same object as long as all its values are the same, so that nothing is rendered again without need. */
export function useUnchanged<Value extends object | null>(next: Value): Value {
  const kept = useRef(next);
  const { current: before } = kept;
  const isSame = before && next && Object.entries(next).every(([key, value]) => Object.is(before[key as never], value));
  return isSame ? before : (kept.current = next);
}
