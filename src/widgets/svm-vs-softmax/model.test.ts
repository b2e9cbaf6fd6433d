import { describe, expect, test } from 'vitest';
import { compute, lossesOf, points, type Point } from './model';

const still = [0, 0, 0];

describe('the SVM is content with all three points, softmax with none', () => {
  test.each([
    ['near', 9.1803e-4],
    ['close', 0.5514447],
    ['far', 3.3779e-48],
  ] as [Point, number][])('%s', (point, softmax) => {
    const found = compute({ point, moved: still });
    expect(found.svm).toBe(0);
    expect(found.softmax / softmax).toBeCloseTo(1, 3);
    expect(found.softmax).toBeGreaterThan(0);
  });
});

test('jiggling a rival below the margin moves softmax alone', () => {
  const before = compute({ point: 'near', moved: still });
  const after = compute({ point: 'near', moved: [0, 3, 0] });
  expect(after.svm).toBe(before.svm);
  expect(after.softmax).toBeGreaterThan(before.softmax);
});

test('the SVM’s loss bends where the strongest rival is beaten by 1', () => {
  const { knee } = compute({ point: 'near', moved: still });
  expect(knee).toBe(4);
  expect(lossesOf([knee, ...points.near.slice(1)]).svm).toBe(0);
  expect(lossesOf([knee - 0.5, ...points.near.slice(1)]).svm).toBe(0.5);
});
