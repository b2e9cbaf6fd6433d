import { expect, test } from 'vitest';
import { placesOf } from './places.mjs';

const pdf = (objects) => Buffer.from(`%PDF-1.4\n${objects.join('\n')}\ntrailer\n`, 'latin1');
const objects = [
  '1 0 obj\n<</Type /Catalog\n/Pages 2 0 R\n/Dests 9 0 R>>\nendobj',
  '2 0 obj\n<</Type /Pages\n/Count 3\n/Kids [3 0 R 7 0 R]>>\nendobj',
  '3 0 obj\n<</Type /Pages\n/Count 2\n/Kids [5 0 R 4 0 R]>>\nendobj',
  ...[4, 5, 7].map((n) => `${n} 0 obj\n<</Type /Page\n/Parent 2 0 R>>\nendobj`),
  '8 0 obj\n<</Length 20>> stream\n/Type /Catalog 4 0 R\nendstream\nendobj',
  '9 0 obj\n<</knn [5 0 R /XYZ 0 800 0]\n/knn--eq-l1 [7 0 R /XYZ 0 1.5 0]\n/dot#2ed [4 0 R /XYZ 0 0 0]>>\nendobj',
];

test('pages are counted in the order in which they are read, not in which they are written', () => {
  const { pages, places } = placesOf(pdf(objects));
  expect(pages).toBe(3);
  expect([...places]).toEqual([
    ['knn', 1],
    ['knn--eq-l1', 3],
    ['dot.d', 2],
  ]);
});

test('a PDF of another form is reported, not taken for one without pages', () => {
  expect(() => placesOf(Buffer.from('%PDF-2.0 with object streams'))).toThrow('another form');
});
