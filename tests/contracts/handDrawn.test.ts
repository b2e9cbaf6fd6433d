// Observable Plot draws the charts (`Chart`). Whatever is drawn by hand is listed here, with the reason.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const src = `${import.meta.dirname}/../../src`;

/** Planes that are not drawn by a `Chart`, by file. */
const planes: Record<string, string> = {
  'parts/surface/DescentMap.tsx': 'a map whose start is dragged; its paths grow at every frame',
  'parts/teams/TeamRace.tsx': 'curves and bars grow while networks are trained',
  'widgets/activation-gallery/Figure.tsx': 'the point is dragged; function and slope follow the hand',
  'widgets/activation-histograms/Deviations.tsx': 'curves follow the deviation that is dragged',
  'widgets/activation-histograms/Figure.tsx': 'histograms follow the deviation that is dragged',
  'widgets/adaptive-steps/FirstSteps.tsx': 'guesses are dragged along their lanes',
  'widgets/batchnorm-steps/Backward.tsx': 'the upstream gradients are dragged; the line follows the hand',
  'widgets/batchnorm-steps/Forward.tsx': 'examples, mean and deviation are dragged',
  'widgets/batchnorm-training/Figure.tsx': 'cells come while networks are trained; one is dragged',
  'widgets/color-histogram/Histogram.tsx': 'bars grow at every frame of a run',
  'widgets/condition-number/Figure.tsx': 'the strip of rates is what is dragged',
  'widgets/constant-init/Figure.tsx': 'lines of units move at every frame of a run',
  'widgets/dead-relu-back/Figure.tsx': 'dots come while networks are trained',
  'widgets/dead-relu/Figure.tsx': 'lines of units move at every frame of a run',
  'widgets/decision-lines/Figure.tsx': 'lines and points are dragged; regions follow the hand',
  'widgets/finite-difference-error/Figure.tsx': 'tangent and secant follow the hand',
  'widgets/fog-hill/Figure.tsx': 'taps of the reader; the foot is dragged',
  'widgets/hinge-loss/Figure.tsx': 'the curve follows the scores that are dragged',
  'widgets/kinks/Figure.tsx':
    'kinks are dragged; the line and what is missing follow the hand, or come while a network is trained',
  'widgets/knn-regions/Figure.tsx': 'points are dragged; regions are a picture of cells',
  'widgets/linear-classifier-live/Figure.tsx': 'points are dragged; the loss grows at every frame of a run',
  'widgets/loss-vs-accuracy/Margins.tsx': 'margins are dragged; dots move at every frame of a run',
  'widgets/maxout/Figure.tsx': 'pieces are dragged',
  'widgets/momentum-vectors/Stability.tsx': 'the point of both numbers is dragged',
  'widgets/not-separable/Figure.tsx': 'the line is dragged; the sweep grows at every frame',
  'widgets/overfitting-occam/Figure.tsx': 'points are dragged; the polynomial follows the hand',
  'widgets/polar-transform/Figure.tsx': 'the line is dragged, and its curve follows; the plane bends at every frame',
  'widgets/preprocessing/Figure.tsx': 'points and axes are dragged; the cloud moves at every frame',
  'widgets/random-vs-grid/Projections.tsx':
    'trials fall onto the axis that is turned by hand; runs come while they are swept',
  'widgets/random-vs-grid/SearchMap.tsx': 'peak and axis are dragged; the map fills while runs are swept',
  'widgets/regularization-preference/Figure.tsx': 'the weights are dragged along a line',
  'widgets/same-loss-2w/Figure.tsx': 'the scale is dragged',
  'widgets/same-loss-2w/Scores.tsx': 'the scores follow the scale that is dragged',
  'widgets/saturation/Figure.tsx': 'the input is dragged; what is left of its gradient follows the hand',
  'widgets/sensitivity/Figure.tsx': 'the cloud is dragged; lines turn with the slider',
  'widgets/softmax-probabilities/Figure.tsx': 'the loss follows the scores that are dragged',
  'widgets/step-size/Figure.tsx': 'the start is dragged',
  'widgets/step-size/Rates.tsx': 'the strip of rates is what is dragged',
  'widgets/svm-vs-softmax/Figure.tsx': 'the curves follow the score that is dragged',
  'widgets/search-scale/Figure.tsx': 'the border is dragged across both axes',
  'widgets/train-val-gap/Ends.tsx': 'runs come while networks are trained',
  'widgets/train-val-gap/Figure.tsx': 'curves grow while a network is trained',
  'widgets/update-ratio/Figure.tsx': 'the rate is dragged; curves grow while networks are trained',
  'widgets/train-vs-eval/Figure.tsx': 'maps, curves and statistics move at every frame of a run',
  'widgets/two-layer-network/Curves.tsx': 'losses grow at every frame of a run',
  'widgets/two-layer-network/Figure.tsx': 'points are painted; lines of units move at every frame',
  'widgets/two-layer-network/HiddenSpace.tsx': 'points move at every frame, and are turned',
  'widgets/zig-zag/Figure.tsx': 'the target is dragged; paths grow at every frame',
};

/** SVG that is drawn element by element, by file: pictures, not charts, or what the marks of a plane cannot be. */
const shapes: Record<string, string> = {
  'parts/circuit/Circuit.tsx': 'wires of a circuit',
  'parts/surface/Contours.tsx': 'the ground of a map',
  'parts/surface/DescentMap.tsx': 'paths that grow at every frame, of points that are placed once',
  'parts/units/UnitLines.tsx': 'half planes',
  'widgets/batchnorm-axes/Block.tsx': 'cells in depth, chosen and marked one by one',
  'parts/volumes/Volume.tsx': 'layers as bodies',
  'widgets/color-histogram/Disc.tsx': 'the circle of hues',
  'widgets/color-histogram/Figure.tsx': 'pixels of a picture, marked as they are counted',
  'widgets/color-histogram/Histogram.tsx': 'bars in the colours that they count',
  'widgets/curse-of-dimensionality/Figure.tsx': 'a drawing: line, square and cube',
  'widgets/decision-lines/Figure.tsx': 'half planes',
  'widgets/derivative-shapes/Figure.tsx': 'shapes of tensors',
  'widgets/derivative-shapes/Product.tsx': 'shapes of tensors that are dragged',
  'widgets/hog/Figure.tsx': 'bars that are turned, in the cells of a picture',
  'widgets/hog/OpenCell.tsx': 'arrows on pixels',
  'widgets/knn-regions/Figure.tsx': 'regions, and unit circles',
  'widgets/l1-distance/Figure.tsx': 'cells of a picture',
  'widgets/linear-classifier-live/Figure.tsx': 'half planes',
  'widgets/linear-scores/Figure.tsx': 'a picture of four pixels; bars that follow the numbers that are dragged',
  'widgets/max-pooling/Figure.tsx': 'arrows between tables',
  'widgets/momentum-vectors/Arrows.tsx': 'arrows that move at every frame',
  'widgets/momentum-vectors/Stability.tsx': 'areas of a plane',
  'widgets/not-separable/Figure.tsx': 'half planes',
  'widgets/one-by-one/Figure.tsx': 'dots of a picture',
  'widgets/polar-transform/Figure.tsx': 'regions of a plane that is bent',
  'widgets/preprocessing/Figure.tsx': 'ellipses with their axes',
  'widgets/random-vs-grid/SearchMap.tsx': 'cells of a map',
  'widgets/receptive-field/Figure.tsx': 'units of layers',
  'widgets/regularization-preference/Figure.tsx': 'balls of norms',
  'widgets/same-distance/Figure.tsx': 'bars in the rows of a table, each held back with its row',
  'widgets/semantic-gap/Figure.tsx': 'a body of coloured faces',
  'widgets/sensitivity/Figure.tsx': 'lines across a plane',
  'widgets/shifted-picture/Figure.tsx': 'the cells of a map follow the picture that is dragged',
  'widgets/step-size/Figure.tsx': 'ellipses',
  'widgets/stride-and-padding/Figure.tsx': 'cells under a window that is dragged',
  'widgets/train-val-gap/Figure.tsx': 'the area between curves that grow while a network is trained',
  'widgets/train-vs-eval/Figure.tsx': 'regions of the classes',
  'widgets/two-layer-network/Figure.tsx': 'regions of a surface, and its border',
  'widgets/two-layer-network/HiddenSpace.tsx': 'half planes, and a body that is turned',
  'widgets/two-layer-network/Units.tsx': 'half planes',
  'widgets/vectorized-backprop/Figure.tsx': 'arrows between formulas',
  'widgets/zig-zag/Figure.tsx': 'arrows that move at every frame',
};

/** Other charts drawn by hand. */
const bars: Record<string, string> = {
  'widgets/semantic-gap/Figure.tsx': 'two distances that follow the scene',
  'widgets/svm-loss-table/Figure.tsx': 'sums of bars that follow the scores that are dragged',
  'widgets/zig-zag/Figure.tsx': 'lengths that follow the target that is dragged',
};

const files = globSync('{widgets,parts}/**/*.tsx', { cwd: src }).sort();
const holding = (what: RegExp) => files.filter((file) => what.test(readFileSync(`${src}/${file}`, 'utf8')));

test.each([
  ['planes', /<Plane\b/, planes],
  ['shapes', /<(path|rect|circle|ellipse|line|polyline|polygon)\b/, shapes],
  ['bars', /<Bars\b/, bars],
] as const)('%s drawn by hand are those that hands or frames move', (_, what, listed) => {
  expect(holding(what), 'a new one is a `Chart`, or has its reason here').toEqual(Object.keys(listed).sort());
});

test('most charts are Plot’s, and none draws its own ticks or grid lines', () => {
  expect(holding(/<Chart\b/).length).toBeGreaterThan(15);
  expect(holding(/from 'd3-shape'/).filter((file) => !(file in shapes))).toEqual([]);
});
