// The runs that the chapter's numbers and claims share.
import { initialState } from '@kit/controls';
import FiniteDifferenceError from '@widgets/finite-difference-error';
import FogHill from '@widgets/fog-hill';
import GradientCheck from '@widgets/gradient-check';
import LinearClassifierLive from '@widgets/linear-classifier-live';
import MinibatchNoise from '@widgets/minibatch-noise';
import NumericalGradient from '@widgets/numerical-gradient';
import StepSize from '@widgets/step-size';

const fogState = initialState(FogHill.spec.controls);
export const fog = (patch: Partial<typeof fogState> = {}) => FogHill.spec.compute({ ...fogState, ...patch });

const nudgeState = initialState(NumericalGradient.spec.controls);
export const nudging = (patch: Partial<typeof nudgeState> = {}) =>
  NumericalGradient.spec.compute({ ...nudgeState, ...patch });

export const differenceState = initialState(FiniteDifferenceError.spec.controls);
export const difference = (patch: Partial<typeof differenceState> = {}) =>
  FiniteDifferenceError.spec.compute({ ...differenceState, ...patch });

const checkState = initialState(GradientCheck.spec.controls);
/** The largest relative error of a version of the gradient at some h, a power of ten. */
export const errorOf = (version: typeof checkState.version, h: number) =>
  GradientCheck.spec.compute({ ...checkState, version, h }).largest;

export const stepState = initialState(StepSize.spec.controls);
export const descent = (patch: Partial<typeof stepState> = {}) =>
  StepSize.spec.compute({ ...stepState, step: 40, ...patch });

const noiseState = initialState(MinibatchNoise.spec.controls);
export const noise = (patch: Partial<typeof noiseState> = {}) =>
  MinibatchNoise.spec.compute({ ...noiseState, ...patch });

export const liveState = initialState(LinearClassifierLive.spec.controls);
export const live = (patch: Partial<typeof liveState> = {}) =>
  LinearClassifierLive.spec.compute({ ...liveState, step: 100, ...patch });

/** The size of the weights, biases apart. */
export const sizeOf = ({ rows }: { rows: number[] }) => Math.hypot(...rows.filter((_, k) => k % 3 < 2));
/** How many of the pushes are exactly 0. */
export const silent = ({ pushes }: { pushes: number[] }) => pushes.filter((push) => push === 0).length;
