import { initialState } from '@kit/controls';
import FiniteDifferenceError from '@widgets/finite-difference-error';
import LinearClassifierLive from '@widgets/linear-classifier-live';
import MinibatchNoise from '@widgets/minibatch-noise';
import NumericalGradient from '@widgets/numerical-gradient';
import StepSize from '@widgets/step-size';

const nudging = NumericalGradient.spec.compute(initialState(NumericalGradient.spec.controls));
const difference = initialState(FiniteDifferenceError.spec.controls);
const at = (h: number) => FiniteDifferenceError.spec.compute({ ...difference, h });
const descent = initialState(StepSize.spec.controls);
const noise = MinibatchNoise.spec.compute(initialState(MinibatchNoise.spec.controls));
const live = initialState(LinearClassifierLive.spec.controls);

/** Every decimal of the chapter's prose, computed by the widgets' own models. */
export const numbers = {
  table: { slopes: nudging.quotedSlopes, h: 0.0001, before: 1.25347, after: 1.25322 },
  wide: { slope: at(0).slope, forward: at(0).here[1].forward, central: at(0).here[1].central, at: difference.x },
  rate: { small: 0.01, best: 0.5, over: 1.05, first: descent.rate },
  valley: { bound: StepSize.spec.compute({ ...descent, f: 'valley' }).bound },
  noise: { one: noise.spreads[0], four: noise.spreads[1], sixteen: noise.spreads[2] },
  live: { lambda: live.lambda, rate: live.rate, high: 1.5 },
};
