import { expect, test } from 'vitest';
import { missingPage } from './missing';

const found = (search: string) => missingPage(new URL(`https://a.example/offline/${search}`))?.href ?? null;

test('the page that is missing is named by the address, with what it was set to', () => {
  expect(found('')).toBeNull();
  expect(found('?missing=cnn%2F')).toBe('https://a.example/cnn/');
  expect(found('?missing=zh%2Flosses%2F%3Fhinge-loss.margin%3D2#how-far')).toBe(
    'https://a.example/zh/losses/?hinge-loss.margin=2#how-far',
  );
});

test('what some browsers name twice is there once', () => {
  expect(found('?missing=cnn%2F%23a#a')).toBe('https://a.example/cnn/#a');
});

test('it is a page of the course, and another than this', () => {
  expect(found('?missing=offline%2F')).toBeNull();
  for (const bad of ['//b.example/', 'https://b.example/', '@b.example/', '..//b.example'])
    expect(new URL(found(`?missing=${encodeURIComponent(bad)}`) ?? 'https://a.example/').host).toBe('a.example');
});
