import { initialState } from '@kit/controls';
import Preprocessing from '@widgets/preprocessing';
import { halfApart } from './copies';
import { gainOf, wideTanh } from './functions';

const [[a, c], [, b]] = Preprocessing.spec.compute(initialState(Preprocessing.spec.controls)).before!.covariance;
const small = wideTanh(500 * 0.01 ** 2, 3);
const deep = wideTanh(1, 100);

/** Every decimal of the chapter's prose. */
export const numbers = {
  cloud: { first: a, second: b, covariance: c, correlation: c / Math.sqrt(a * b) },
  copies: { thousandth: halfApart({ size: 0.001, broken: 6, seed: 1 }) },
  small: { first: small[0], second: small[1], third: small[2] },
  xavier: { std: 1 / Math.sqrt(500), atLeast: 0.2 },
  large: { end: 0.99 },
  he: { nineHalves: Math.sqrt(0.5 ** 9) },
  cut: { variance: gainOf('cut', 1) / gainOf('he', 1) },
  deep: { tenth: deep[9], hundredth: deep[99], level: wideTanh(25 / 9, 100)[99] },
};
