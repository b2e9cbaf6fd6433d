import { expect, test } from 'vitest';
import { words } from './words';

test('a Chinese headline may break between its words, and not inside one', () => {
  expect(words('推动猫的得分，直到损失变成零', 'zh').join('|')).toBe('推动猫的|得分，直到|损失|变成零');
  expect(words('选出 k，并且尽量少打开测试集', 'zh').join('')).toBe('选出 k，并且尽量少打开测试集');
});

test('an English one breaks at its spaces', () => {
  expect(words('Push the cat’s score', 'en')).toEqual(['Push the cat’s score']);
});
