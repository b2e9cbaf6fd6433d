import { expect, test } from 'vitest';
import { words } from './words';

test('a Chinese headline may break between its words, and not inside one', () => {
  expect(words('推动猫的得分，直到损失变成零', 'zh').join('|')).toBe('推动猫的|得分，直到|损失|变成零');
  expect(words('选出 k，并且尽量少打开测试集', 'zh').join('')).toBe('选出 k，并且尽量少打开测试集');
});

test('an English one breaks at its spaces', () => {
  expect(words('Push the cat’s score', 'en')).toEqual(['Push the cat’s score']);
});

test('no line ends between a verb and what it ends in, nor inside a word that is split wrongly', () => {
  const lines = [
    '再找出第一个永远到不了的步长',
    '雅可比矩阵非写出来不可吗？',
    '把所有权重乘上同一个数',
    '让十层 ReLU 活下来',
  ];
  const pieces = lines.map((line) => words(line, 'zh').join('|')).join('\n');
  expect(pieces).not.toMatch(/到\|不了|雅\|可比|所\|有|第\|一|写\|出来|活\|下来/u);
  expect(pieces.replaceAll('|', '').split('\n')).toEqual(lines);
});
