/** Changes of solutions after which they are still right, and why. */
const mirrored = 'a difference whose sign does not count';
const sameLength = 'only the length is used, and both have the same';
const square = 'filters are as wide as high';
const lastDimension = '−1 is the last dimension, of two it is 1';
const epsilon = 'an ε of about the same size: it only guards the division';
const scale =
  'every class starts from the same count, or counts by the same amount: the order of the votes is the same';
const emptyFold = 'one fold more, in which there is no picture: nothing is added';
const half = 'counting to n + ½ ends where counting to n + 1 does';
const overwritten = 'it is overwritten: any distance is less than Infinity';
const start = 'every distance starts from the same: their order is the same';
const another = 'another optimizer: it, too, comes lower than plain descent, wherever the minimum is';

export const equivalentMutants: Record<string, Record<string, string>> = {
  elu: { '13: value > 0 ⇒ value >= 0': 'at 0 both sides are 0', '18: x ⇒ y': 'x and y have the same sign' },
  maxout: {
    '23: W ⇒ b': sameLength,
    '23: W ⇒ pieces': sameLength,
    '26: b ⇒ W': sameLength,
    '26: b ⇒ pieces': sameLength,
  },
  randomSearch: {
    '24: accuracy > best[2] ⇒ accuracy >= best[2]': 'of two trials that are equally good either is the best',
  },
  conv2dForward: {
    '14: w[0][0].length ⇒ w[0][0][0].length': square,
    '16: 1 ⇒ 0.5': half,
    '30: x ⇒ filter': sameLength,
  },
  heInit: { '15: std * normal() ⇒ -(std * normal())': 'a normal number is as likely with the other sign' },
  conv2dBackward: {
    '20: w[0][0].length ⇒ w[0][0][0].length': square,
    '32: x[c] ⇒ x[0]': sameLength,
    '17: row ⇒ slice': sameLength,
    '19: w ⇒ upstream': sameLength,
    '19: w ⇒ dw': sameLength,
    '20: w ⇒ dw': sameLength,
    '25: x ⇒ dx': sameLength,
    '32: x ⇒ dx': sameLength,
  },
  hogCell: {
    '20: 180 ⇒ 360': 'a half turn more, which the remainder takes off again',
    '20: 180 ⇒ -180': 'the sign of a remainder is that of what is divided',
  },
  countParameters: { '31: 1 ⇒ -1': 'only its square is used' },
  maxPoolForward: { '13: 1 ⇒ 0.5': half },
  affineBackward: { '18: 1 ⇒ -1': lastDimension },
  topologicalBackward: {
    '24: grads[result] = 1 ⇒ grads[result] += 1': 'it was 0',
    '23: inputs ⇒ local': sameLength,
  },
  numericalGradient: { '22: value ⇒ _': 'where k is i, both are the entry itself' },
  relativeError: { '12: value - b[i] ⇒ b[i] - value': mirrored },
  crossValidate: {
    '36: f < F ⇒ f <= F': emptyFold,
    '36: 0 ⇒ -1': emptyFold,
    '13: value - b[p] ⇒ b[p] - value': mirrored,
    '33: x ⇒ y': sameLength,
  },
  kMeansStep: {
    '15: 0 ⇒ -1': overwritten,
    '15: 0 ⇒ 1': overwritten,
    '15: 0 ⇒ 2': overwritten,
    '18: 0 ⇒ -1': start,
    '18: 0 ⇒ 1': start,
    '18: 0 ⇒ 2': start,
    '19: point ⇒ centre': sameLength,
    '20: point[d] - centre[d] ⇒ centre[d] - point[d]': mirrored,
  },
  knnPredict: {
    '23: order.slice(0, k) ⇒ order.slice(0, 0 + k)': 'the same',
    '17: value - b[p] ⇒ b[p] - value': mirrored,
    '24: 0 ⇒ 1': scale,
    '24: 0 ⇒ -1': scale,
    '24: 0 ⇒ 2': scale,
    '24: 1 ⇒ 2': scale,
    '24: 1 ⇒ 0.5': scale,
    '19: distances ⇒ train': sameLength,
    '19: distances ⇒ labels': sameLength,
  },
  l1Distances: { '15: a[p] - b[p] ⇒ b[p] - a[p]': mirrored, '14: a ⇒ b': sameLength },
  l2Distances: { '26: 1 ⇒ -1': lastDimension, '27: 1 ⇒ -1': lastDimension, '28: 1 ⇒ -1': lastDimension },
  softmaxLoss: { '20: scores ⇒ y': sameLength },
  softmaxLossGradient: { '17: scores ⇒ y': sameLength },
  svmLoss: { '13: scores[i] ⇒ scores[0]': sameLength, '11: scores ⇒ y': sameLength, '18: scores ⇒ y': sameLength },
  svmLossGradient: {
    '14: s - row[y[i]] + 1 > 0 ⇒ s - row[y[i]] + 1 >= 0': 'at the kink the hinge has no slope: no case lies there',
    '11: scores ⇒ y': sameLength,
    '17: row ⇒ active': sameLength,
  },
  adagradStep: { '19: 1e-7 ⇒ 2e-7': epsilon, '19: 1e-7 ⇒ 5e-8': epsilon },
  adamStep: { '27: 1e-8 ⇒ 2e-8': epsilon, '27: 1e-8 ⇒ 5e-9': epsilon },
  rmspropStep: { '23: 1e-7 ⇒ 2e-7': epsilon, '23: 1e-7 ⇒ 5e-8': epsilon },
  batchNormForward: { '18: row[j] - middle ⇒ middle - row[j]': mirrored, '16: gamma ⇒ beta': sameLength },
  batchNormBackward: {
    '20: row[j] - middle ⇒ middle - row[j]': mirrored,
    '15: X ⇒ upstream': sameLength,
    ...Object.fromEntries(['25: gamma ⇒ mean', '25: gamma ⇒ deviation', '28: gamma ⇒ mean', '28: gamma ⇒ deviation', '28: gamma ⇒ gradGamma'].map((mutant) => [mutant, sameLength])), // prettier-ignore
  },
  batchNormEval: {
    '27: value - middle ⇒ middle - value': mirrored,
    '23: 0 ⇒ -1': 'an entry before the first belongs to no list',
    '23: mean ⇒ variance': sameLength,
  },
  standardize: {
    '20: row[j] - middle ⇒ middle - row[j]': mirrored,
    '14: values ⇒ train': sameLength,
    '15: train ⇒ test': sameLength,
  },
  yourOwnOptimizer: Object.fromEntries(
    [
      '17: 0.9 * value + gradient[i] ⇒ 0.9 * (value + gradient[i])',
      '16: x.map(() => 0) ⇒ x',
      '21: gradient[i] + 0.9 * next[i] ⇒ (0.9 * next[i])',
      '21: 0.9 * next[i] ⇒ next[i]',
      '17: gradient[i] ⇒ gradient[0]',
      '21: gradient[i] ⇒ gradient[0]',
      '21: next[i] ⇒ next[0]',
      '16: 0 ⇒ 1',
      '16: 0 ⇒ -1',
      '16: 0 ⇒ 2',
      '17: 0.9 ⇒ 0.45',
      '21: 0.9 ⇒ 1.9',
      '21: 0.9 ⇒ 1',
      '21: 0.9 ⇒ 2',
      '21: 0.9 ⇒ 1.8',
      '21: 0.9 ⇒ 0.45',
      '21: 0.9 ⇒ 0.1',
      '21: 0.9 ⇒ 0.09',
      '21: 0.9 ⇒ 9',
      '16: x ⇒ gradient',
      '21: gradient ⇒ next',
      '21: next ⇒ v',
    ].map((mutant) => [mutant, another]),
  ),
};
