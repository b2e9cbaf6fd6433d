import { mean } from '@parts/statistics';
import { claim, type ChapterClaims } from '@prose/claims';
import { zeros } from '@lib/engine/tensor';
import { hogCellVotes, hogSize } from '@lib/features/hog';
import {
  bag,
  bagsOf,
  bendOf,
  byTemplates,
  closesByChance,
  closings,
  eightTrained,
  errorOfSteps,
  flatOnPolar,
  halved,
  hogMoved,
  hogOfCat,
  inPixels,
  kinked,
  lengthOf,
  movedBy,
  parameters,
  patchesOf,
  plainness,
  shapeOf,
  shared,
  speakForTwo,
  trained,
  twoAgainstOne,
  unrolled,
  worth,
} from './functions';

const noisyMoons = { data: 'moons', noise: 0.3, count: '100', step: 3000 } as const;
const noisyRing = { ...noisyMoons, data: 'rings' } as const;
const seeds = [1, 2, 3, 4, 5];
const range = (values: number[]) => Math.max(...values) - Math.min(...values);

export const claims: ChapterClaims['claims'] = {
  'ring-needs-its-radius': claim({
    says: 'The best of all straight lines has more than 20 of the 120 points of disc and ring wrong; a linear classifier trained on r and θ none.',
    measure: () => unrolled('ring'),
    holds: ({ straight, trained: { polar } }) => straight.wrong > 20 && polar === 0,
    control: () => unrolled('clusters'),
  }),
  'upright-line-is-a-circle': claim({
    says: 'All points of an upright line of the plane of r and θ lie at the same distance from the middle.',
    measure: (seed) => shapeOf(inPixels([seed / 3 - 1, -1, seed / 3 - 1, 1])),
    holds: ({ varies, bends }) => varies < 1e-9 && bends > 0.01,
    control: (seed) => shapeOf(inPixels([seed / 3 - 1, -1, seed / 3 - 0.8, 1])),
    seeds: 5,
    seen: [/all points at the same distance/, /到中心的距离都相同/],
    options: {
      line: ({ bends }) => bends < 1e-9,
      circle: ({ varies }) => varies < 1e-9,
      spiral: ({ varies, grows }) => grows && varies > 1e-9,
    },
  }),
  'slanting-line-is-a-spiral': claim({
    says: 'Along a line of the feature plane on which r grows with θ, the distance from the middle grows with the angle.',
    measure: (seed) => shapeOf(inPixels([-0.9, -1, -0.9 + 0.3 * seed, 1])),
    holds: ({ grows, bends }) => grows && bends > 0.01,
    control: (seed) => shapeOf(inPixels([seed / 3 - 1, -1, seed / 3 - 1, 1])),
    seeds: 5,
  }),
  'cut-tears-clusters': claim({
    says: 'Trained on the pixels of two clusters, a linear classifier has none of 120 points wrong; on r and θ more than 50.',
    measure: () => unrolled('clusters').trained,
    holds: ({ pixels, polar }) => pixels === 0 && polar > 50 && polar < 70,
    control: () => unrolled('ring').trained,
    seen: [/tears that cluster in two/, /撕成两半/],
    options: {
      none: ({ polar }) => polar === 0,
      few: ({ polar }) => polar > 0 && polar < 20,
      half: ({ polar }) => polar > 50 && polar < 70,
    },
  }),
  'flat-line-does-better': claim({
    says: 'On r and θ of the two clusters, a flat line laid by hand has fewer than a third of 120 points wrong; training leaves more than 50.',
    measure: () => flatOnPolar('clusters'),
    holds: ({ flat, trained }) => flat < 40 && trained > 50,
    control: () => flatOnPolar('ring'),
  }),
  'spiral-unrolled': claim({
    says: 'Trained on r and θ, a linear classifier has no point of the spiral wrong; the best straight line has more than 10.',
    measure: () => unrolled('spiral'),
    holds: ({ straight, trained: { polar } }) => straight.wrong > 10 && polar === 0,
    control: () => unrolled('moons'),
  }),
  'other-centre': claim({
    says: 'For a ring whose centre is elsewhere, a linear classifier trained on r and θ has more than 40 of 120 points wrong.',
    measure: () => unrolled('aside').trained.polar,
    holds: (wrong) => wrong > 40,
    control: () => unrolled('ring').trained.polar,
  }),
  'shuffling-keeps-the-bars': claim({
    says: 'With its pixels shuffled, a picture has the same histogram of hues, while its pixels have changed by more than 10 of 255 on average.',
    measure: (seed) => movedBy(seed, { order: 'shuffled' }),
    holds: ({ moved, apart }) => moved < 1e-9 && apart > 10,
    control: (seed) => movedBy(seed, { tint: 0.5 }),
    seeds: 5,
    seen: [/to count, one need not know where/, /数数不需要知道在哪里/],
    options: {
      even: ({ moved }) => moved > 0.3,
      some: ({ moved }) => moved > 1e-9,
      same: ({ moved }) => moved < 1e-9,
    },
  }),
  'tint-moves-the-bars': claim({
    says: 'Of five pictures each, a tint of 0.5 moves more than a tenth of the colour, and half the light less than a twentieth, though it changes the pixels by twice as much and more.',
    measure: (seed) => ({ half: movedBy(seed, { brightness: 0.5 }), tint: movedBy(seed, { tint: 0.5 }) }),
    holds: ({ half, tint }) => tint.moved > 0.1 && half.moved < 0.05 && half.apart > 1.5 * tint.apart,
    control: (seed) => ({ half: movedBy(seed, { tint: 0.5 }), tint: movedBy(seed, { brightness: 0.5 }) }),
    seeds: 5,
    seen: [/less than a twentieth/, /不到二十分之一/],
    options: {
      half: ({ half, tint }) => half.moved > 2 * tint.moved,
      same: ({ half, tint }) => half.moved < 2 * tint.moved && tint.moved < 2 * half.moved,
      tint: ({ half, tint }) => tint.moved > 2 * half.moved,
    },
  }),
  'numbers-of-blocks': claim({
    says: 'A picture of 320 × 240 is described by 40,716 numbers as OpenCV counts, in overlapping blocks of 2 × 2 cells.',
    measure: () => hogSize(320, 240, { convention: 'opencv' }).length,
    holds: (count) => count === 40716,
    control: () => hogSize(320, 240, { convention: 'notes' }).length,
    seen: [/nearly four for each vote/, /将近四个/],
  }),
  'skimage-has-more': claim({
    says: 'With blocks of 3 × 3 cells, as scikit-image has them, they are 86,184.',
    measure: () => hogSize(320, 240, { convention: 'skimage' }).length,
    holds: (count) => count === 86184,
    control: () => hogSize(320, 240, { convention: 'opencv' }).length,
  }),
  'turning-moves-farther': claim({
    says: 'Of five pictures each, a turn by 20° moves OpenCV’s numbers more than three times as far as half the light, which moves the pixels farther.',
    measure: (seed) => ({ turn: hogMoved(seed, { rotation: 20 }), light: hogMoved(seed, { light: 0.5 }) }),
    holds: ({ turn, light }) => turn.opencv > 3 * light.opencv && turn.pixels < light.pixels,
    control: (seed) => ({ turn: hogMoved(seed, { tint: 30 }), light: hogMoved(seed, { light: 0.5 }) }),
    seeds: 5,
    seen: [/more than three times as far/, /三倍以上/],
    options: {
      light: ({ turn, light }) => light.opencv > 2 * turn.opencv,
      same: ({ turn, light }) => turn.opencv < 2 * light.opencv && light.opencv < 2 * turn.opencv,
      turn: ({ turn, light }) => turn.opencv > 3 * light.opencv,
    },
  }),
  'notes-follow-the-light': claim({
    says: 'In half the light the numbers of the cells alone are half as large, but for rounding: the vector has moved by half of its length.',
    measure: (seed) => hogMoved(seed, { light: 0.5 }).notes,
    holds: (moved) => Math.abs(moved - 0.5) < 0.03,
    control: (seed) => hogMoved(seed, { light: 0.5 }).opencv,
    seeds: 5,
  }),
  'rounding-moves-hog': claim({
    says: 'Half the light moves OpenCV’s numbers of five pictures more than five times as far with bytes as with exact halves.',
    measure: (seed) => halved(seed),
    holds: ({ bytes, exact }) => bytes > 5 * exact,
    control: (seed) => halved(seed, true),
    seeds: 5,
  }),
  'tint-moves-less': claim({
    says: 'Of five pictures of ships each, a tint of 30% moves OpenCV’s numbers less far than the pixels, next to their lengths; of the figure’s cat it moves them farther.',
    measure: (seed) => ({ ship: hogMoved(seed, { tint: 30 }), cat: hogOfCat({ tint: 30 }) }),
    holds: ({ ship, cat }) => ship.opencv < ship.pixels && cat.opencv > cat.pixels,
    control: (seed) => ({ ship: hogMoved(seed, { rotation: 20 }), cat: hogOfCat({ tint: 30 }) }),
    seeds: 5,
  }),
  'one-bin-or-two': claim({
    says: 'Gradients across a vertical edge vote for the first bin alone as in scikit-image; as in OpenCV half for the first and half for the last.',
    measure: () => hogCellVotes([1, 2, 3], [0, 0, 0], { convention: 'opencv' }),
    holds: (votes) => Math.abs(votes[0] - 3) < 1e-9 && Math.abs(votes[8] - 3) < 1e-9,
    control: () => hogCellVotes([1, 2, 3], [0, 0, 0], { convention: 'skimage' }),
  }),
  'words-are-plain': claim({
    says: 'After 30 steps more than half of 32 words of 6 × 6 pixels are flat, with a deviation below 12 of 255 within each colour, and a slope explains more than 65% of what varies within the words; of the patches of a picture fewer are flat, and a slope explains less.',
    measure: (seed) => plainness(bag({ side: '6', step: 30, seed }).shown),
    holds: ({ flat, slope }) => flat > 0.5 && slope > 0.65,
    control: (seed) => plainness(patchesOf(bag({ side: '6', step: 1, seed }))),
    seeds: 5,
    seen: [/flat patches of one colour/, /一种颜色的平坦小块/],
    options: {
      parts: null,
      plain: ({ flat, slope }) => flat > 0.5 && slope > 0.65,
      noise: ({ slope }) => slope < 0.3,
    },
  }),
  'never-uphill': claim({
    says: 'The squared distance of the patches from their words never rises from a step to the next; that of patches given to words at random does.',
    measure: (seed) => bag({ side: '6', step: 30, seed }).curve,
    holds: (curve) => curve.slice(1).every((value, i) => value <= curve[i] + 1e-6),
    control: (seed) => [...bag({ side: '6', step: 30, seed }).curve].reverse(),
    seeds: 5,
  }),
  'order-is-lost': claim({
    says: 'With its patches shuffled a picture has the same bag of visual words; moved aside by three pixels, and in half the light, it has another.',
    measure: (seed) => bagsOf(seed),
    holds: ({ jigsaw, aside, dark }) => jigsaw === 0 && aside > 0 && dark > 0,
    control: (seed) => {
      const { jigsaw, aside, dark } = bagsOf(seed);
      return { jigsaw: aside, aside: jigsaw, dark };
    },
    seeds: 5,
    seen: [/their places forgotten/, /位置却忘掉了/],
    options: {
      aside: ({ aside }) => aside === 0,
      dark: ({ dark }) => dark === 0,
      jigsaw: ({ jigsaw }) => jigsaw === 0,
    },
  }),
  'worth-of-features': claim({
    says: 'On 2,000 pictures a linear classifier gets at least 10 points in a hundred more of the test pictures right from HoG than from pixels, and from bags of 64 words and from hues fewer than from pixels.',
    measure: (seed) => worth(seed),
    holds: ({ pixels, hues, hog, words }) => hog > pixels + 0.1 && words < pixels && hues < words && hues < 0.25,
    control: (seed) => {
      const { pixels, hog, ...others } = worth(seed);
      return { ...others, pixels: hog, hog: pixels };
    },
    seeds: 5,
    seen: [/144 numbers beat 3,072/, /144 个数胜过 3,072 个/],
    options: {
      pixels: ({ pixels, hues, hog, words }) => pixels >= Math.max(hues, hog, words),
      hues: ({ pixels, hues, hog, words }) => hues >= Math.max(pixels, hog, words),
      hog: ({ pixels, hues, hog, words }) => hog > Math.max(pixels, hues, words),
      words: ({ pixels, hues, hog, words }) => words >= Math.max(pixels, hues, hog),
    },
  }),
  'hues-add-a-little': claim({
    says: 'On average over five draws HoG with ten hues is right more often than HoG alone, but not in every draw.',
    measure: () => seeds.map((seed) => worth(seed).hogAndHues - worth(seed).hog),
    holds: (gains) => mean(gains) > 0 && gains.some((gain) => gain < 0),
    control: () => seeds.map((seed) => worth(seed).hues - worth(seed).hog),
  }),
  'four-close-the-ring': claim({
    says: 'After 1,000 steps of Adam at 0.03, 99% of the 200 points of the ring are right from all of ten seeds with 4 ReLU units, from six with 3, from none with 2.',
    measure: () => [1, 2, 3, 4].find((units) => closings(units, 'relu') === 10)!,
    holds: (fewest) => fewest === 4 && closings(3, 'relu') === 6 && closings(2, 'relu') === 0,
    control: () => [1, 2, 3, 4].find((units) => closings(units, 'tanh') === 10)!,
    seen: [/six of ten starts/, /十次里有六次/],
  }),
  'two-leave-a-gap': claim({
    says: 'Of 2,000 networks with random weights none with two units has one sign in the middle and the other in all directions far out; of those with three some have.',
    measure: () => Array.from({ length: 2000 }, (_, seed) => closesByChance(2, seed)).filter(Boolean).length,
    holds: (count) => count === 0,
    control: () => Array.from({ length: 2000 }, (_, seed) => closesByChance(3, seed)).filter(Boolean).length,
  }),
  'no-kink-one-line': claim({
    says: 'Sixteen units without an activation function draw one straight border, and have fewer than three quarters of the points of the ring right.',
    measure: (seed) => {
      const { border, train } = trained({ units: 16, f: 'none', step: 1000, seed });
      return { bends: bendOf(border), accuracy: train.accuracy, length: border.length };
    },
    holds: ({ bends, accuracy }) => bends < 1e-9 && accuracy < 0.75,
    control: (seed) => {
      const { border, train } = trained({ units: 16, f: 'relu', step: 1000, seed });
      return { bends: bendOf(border), accuracy: train.accuracy, length: border.length };
    },
    seeds: 5,
    seen: [/three quarters of the points right/, /不到四分之三/],
    options: {
      polygon: ({ bends, length }) => length > 0 && bends > 0.01,
      blurred: ({ accuracy }) => accuracy > 0.9,
      line: ({ bends }) => bends < 1e-9,
    },
  }),
  'two-matrices-are-one': claim({
    says: 'Two linear layers give the same as one whose matrix is the product of theirs; with a ReLU between them they do not.',
    measure: (seed) => twoAgainstOne(seed, false),
    holds: (apart) => apart < 1e-9,
    control: (seed) => twoAgainstOne(seed, true),
    seeds: 5,
  }),
  'three-tanh-will-do': claim({
    says: 'With 3 tanh units all of ten seeds close the ring.',
    measure: () => closings(3, 'tanh'),
    holds: (count) => count === 10,
    control: () => closings(3, 'relu'),
  }),
  'four-templates': claim({
    says: 'With templates (1, 1), (−1, −1), (1, −1), (−1, 1), two for each class, all of 400 random pictures of two pixels are right; without one of the templates they are not.',
    measure: (seed) => byTemplates(seed),
    holds: (share) => share === 1,
    control: (seed) => byTemplates(seed, 1),
    seeds: 5,
    seen: [/Take one template away/, /去掉一个模板/],
    options: {
      'three-quarters': (share) => Math.abs(share - 0.75) < 0.08,
      'nine-tenths': (share) => Math.abs(share - 0.9) < 0.05,
      all: (share) => share === 1,
    },
  }),
  'units-are-shared': claim({
    says: 'Of 16 hidden units trained on 400 pictures more than half speak for at least two classes: more than half as strongly, above the average class, as for the one they speak for most.',
    measure: (seed) => shared(seed),
    holds: (count) => count > 8,
    control: () => speakForTwo(oneEach()),
    seeds: 5,
  }),
  'regularize-rather-than-shrink': claim({
    says: 'On 100 points of noisy moons, after 3,000 steps, 16 units with λ = 0.003 have more of the test points right than 3 units without it, and a lower test loss, from each of five seeds.',
    measure: (seed) => ({
      small: trained({ ...noisyMoons, units: 3, seed }).test,
      large: trained({ ...noisyMoons, units: 16, lambda: '0.003', seed }).test,
    }),
    holds: ({ small, large }) => large.accuracy > small.accuracy && large.loss < small.loss,
    control: (seed) => ({
      small: trained({ ...noisyMoons, units: 16, lambda: '0.003', seed }).test,
      large: trained({ ...noisyMoons, units: 16, seed }).test,
    }),
    seeds: 5,
    seen: [/from each of five starts, and with a lower loss/, /五次都是如此/],
    options: {
      shrink: ({ small, large }) => small.accuracy > large.accuracy,
      same: null,
      regularize: ({ small, large }) => large.accuracy > small.accuracy,
    },
  }),
  'large-ones-agree': claim({
    says: 'From five seeds the test accuracy of 3 units differs by more than 4 points in a hundred, that of 16 with λ = 0.003 by 2 at most.',
    measure: () => ({
      small: range(seeds.map((seed) => trained({ ...noisyMoons, units: 3, seed }).test.accuracy)),
      large: range(seeds.map((seed) => trained({ ...noisyMoons, units: 16, lambda: '0.003', seed }).test.accuracy)),
    }),
    holds: ({ small, large }) => small > 0.04 && large < 0.021,
    control: () => ({
      small: range(seeds.map((seed) => trained({ ...noisyMoons, units: 16, lambda: '0.003', seed }).test.accuracy)),
      large: range(seeds.map((seed) => trained({ ...noisyMoons, units: 3, seed }).test.accuracy)),
    }),
  }),
  'wigglier-border': claim({
    says: 'On 100 points of a noisy ring, after 3,000 steps, the border of 16 units is longer than that of 4 by a sixth and more; with λ = 0.003 it is not.',
    measure: (seed) => {
      const four = lengthOf(trained({ ...noisyRing, units: 4, seed }).border);
      const [free, held] = (['0', '0.003'] as const).map((lambda) => lengthOf(trained({ ...noisyRing, units: 16, lambda, seed }).border) / four); // prettier-ignore
      return { free, held };
    },
    holds: ({ free, held }) => free > 7 / 6 && held < 1.05,
    control: (seed) => {
      const four = lengthOf(trained({ ...noisyRing, units: 4, seed }).border);
      const free = lengthOf(trained({ ...noisyRing, units: 16, lambda: '0.003', seed }).border) / four;
      return { free, held: free };
    },
    seeds: 5,
  }),
  'error-falls-with-the-square': claim({
    says: 'A network of one kink for each piece follows a wave; with 16 pieces in place of 8, and 32 in place of 16, its largest error is about a quarter.',
    measure: () => [8, 16].map((units) => kinked({ units: 2 * units }).worst / kinked({ units }).worst),
    holds: (shares) => shares.every((share) => Math.abs(share - 0.25) < 0.03),
    control: () => [8, 16].map((pieces) => errorOfSteps(2 * pieces) / errorOfSteps(pieces)),
  }),
  'three-for-three': claim({
    says: 'With kinks at its corners a curve of three straight pieces is met by three units exactly; 16 that are spread evenly miss it by more than 0.1.',
    measure: () => [kinked({ curve: 'corners', units: 3, moved: [-0.4, 0.3] }).worst, kinked({ curve: 'corners', units: 16 }).worst], // prettier-ignore
    holds: ([atCorners, evenly]) => atCorners < 1e-9 && evenly > 0.1,
    control: () => [kinked({ curve: 'wave', units: 3, moved: [-0.4, 0.3] }).worst, kinked({ units: 16 }).worst],
  }),
  'training-finds-less': claim({
    says: 'From none of ten starts 8 trained units have as small a largest error on the wave as 8 kinks spread evenly; 3 to 5 of their kinks lie beyond the edges.',
    measure: () => eightTrained('wave'),
    holds: ({ near, beyond }) => near === 0 && Math.min(...beyond) === 3 && Math.max(...beyond) === 5,
    control: () => eightTrained('corners'),
    seen: [/beyond the edges/, /两端之外/],
    options: {
      all: ({ near }) => near >= 8,
      half: ({ near }) => near >= 3 && near < 8,
      none: ({ near }) => near === 0,
    },
  }),
  'nearer-by-squares': claim({
    says: 'From one of ten starts 8 trained units have a smaller mean squared error on the wave than 8 kinks spread evenly.',
    measure: () => eightTrained('wave').nearBySquare,
    holds: (near) => near === 1,
    control: () => eightTrained('corners').nearBySquare,
  }),
  'training-finds-corners': claim({
    says: 'From nine of ten starts 8 trained units have a smaller largest error on the three straight pieces than 8 kinks spread evenly.',
    measure: () => eightTrained('corners').near,
    holds: (near) => near === 9,
    control: () => eightTrained('wave').near,
  }),
  sizes: claim({
    says: 'With 3,072 inputs, 100 hidden units and 10 classes a two-layer network has 308,310 weights and biases, a linear classifier 30,730.',
    measure: () => [parameters(3072, 100, 10), parameters(3072, 10)],
    holds: ([network, line]) => network === 308310 && line === 30730,
    control: () => [parameters(3072, 100, 10) - 110, parameters(3072, 10) - 10],
  }),
};

function oneEach() {
  const W2 = zeros([10, 16]);
  for (let j = 0; j < 16; j++) W2.values[(j % 10) * 16 + j] = 1;
  return W2;
}

export const unclaimed: ChapterClaims['unclaimed'] = {
  definition: [
    'only that x is now a vector of features.',
    'the stronger the more colourful it is.',
    'Hue asks which of the three colours is ahead',
    'in every place where one fits',
    'It divides the votes in a block by their length',
    'As before, each layer has a bias as well',
    'One class is “both alike”',
    'every unit of it sees every number of the layer before',
    'a network of nothing but fully connected layers.',
    'we count layers with weights, so the inputs are none.',
    'One often reads that a network with one hidden layer',
  ],
  derived: [
    'a factor for all three changes neither',
    'The votes of a cell still grow with the light.',
    'A factor on all pixels is a factor on all gradients',
    'But a linear classifier cannot get at it:',
    'So a good feature is worth more than more numbers.',
    'Loss and gradient descent stay as they are',
    'In half the light a colour is another colour',
    'What counts is not only how many kinks there are',
    'What function it is hardly matters',
    'Nothing prevents us from going on.',
    'in many dimensions it may be more than there are atoms.',
    'And it says nothing about points between those we have seen.',
    'A table of enough examples, with the value of the nearest everywhere else, is a universal approximator',
    'which reaches the loss only by way of x and a kink.',
  ],
  task: [
    'A feature must suit its task.',
    'choose it by what must not matter.',
    'Never compare two programs’ HoG',
    'Give it fewer units, or none of the kinks.',
  ],
  setting: [
    'Five descriptions of the same 2,000 pictures',
    'Nobody tells the network of x;',
    'Nobody asks for units that have a name',
    'No network should get all of them right.',
    'A neuron collects signals through its dendrites',
    'what counts is not only how often they fire but when;',
    'and nobody has found that they do gradient descent.',
  ],
  'figure of speech': ['For a hundred, we had better find a method.'],
};
