import { lined } from '@parts/surface/contourLines';
import { frames, type Model, type State } from './model';

/** The frames with contour lines, which would keep the page busy while the cloud is dragged. */
export function* compute(state: State): Generator<Model, Model> {
  const steps = frames(state);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return withLines(step.value);
    yield withLines(step.value);
  }
}

const withLines = ({ far, centred, ...model }: Model) => ({
  ...model,
  far: { ...far, map: lined(far.map) },
  centred: { ...centred, map: lined(centred.map) },
});
