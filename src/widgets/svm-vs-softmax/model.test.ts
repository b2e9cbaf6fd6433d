import { describe, expect, test } from 'vitest';
import { compute, lossesOf, points, type Point } from './model';

describe('the SVM is content with all three points, softmax with none', () => {
  test.each([
    ['near', 9.1803e-4],
    ['close', 0.5514447],
    ['far', 3.3779e-48],
  ] as [Point, number][])('%s', (point, softmax) => {
    const found = compute({ scores: points[point] });
    expect(found.svm).toBe(0);
    expect(found.softmax / softmax).toBeCloseTo(1, 3);
    expect(found.softmax).toBeGreaterThan(0);
  });
});

test('jiggling a rival below the margin moves softmax alone', () => {
  const before = compute({ scores: points.near });
  const after = compute({ scores: [10, 1, 3] });
  expect(after.svm).toBe(before.svm);
  expect(after.softmax).toBeGreaterThan(before.softmax);
});

test('the SVM’s loss bends where the strongest rival is beaten by 1', () => {
  const { knee } = compute({ scores: points.near });
  expect(knee).toBe(4);
  expect(lossesOf([knee, ...points.near.slice(1)]).svm).toBe(0);
  expect(lossesOf([knee - 0.5, ...points.near.slice(1)]).svm).toBe(0.5);
});

test('the pulls are the gradients of the two losses, turned round: the scores trade what they win and lose', () => {
  const scores = [1, 2, 0.5];
  const { svm, softmax } = compute({ scores }).pulls;
  expect(svm).toEqual([2, -1, -1]);
  const h = 1e-6;
  softmax.forEach((pull, i) => {
    const [up, down] = [h, -h].map((by) => lossesOf(scores.map((score, j) => score + (j === i ? by : 0))).softmax);
    expect(pull).toBeCloseTo((down - up) / (2 * h), 6);
  });
  expect(compute({ scores: points.near }).pulls.svm).toEqual([0, 0, 0]);
});

test('the pulls of softmax balance even where the right class is far ahead', () => {
  const { softmax, pulls } = compute({ scores: points.far });
  const [right, ...wrong] = pulls.softmax;
  expect(right / softmax).toBeCloseTo(1, 12);
  expect(wrong.map((pull) => pull / right)).toEqual([expect.closeTo(-0.5, 12), expect.closeTo(-0.5, 12)]);
});

test('just before its bend the curve of the SVM is drawn down to what a logarithmic axis tells, and then is zero', () => {
  const { curve, knee } = compute({ scores: points.near });
  const below = curve.svm.filter((loss) => loss > 0 && loss < 1e-11);
  expect(below.length).toBeGreaterThan(0);
  curve.scores.forEach((score, i) => score >= knee && expect(curve.svm[i]).toBe(0));
  expect(curve.softmax.every((loss, i) => loss > 0 && (i === 0 || loss <= curve.softmax[i - 1]))).toBe(true);
});
