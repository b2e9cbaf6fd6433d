import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'nearest-only': 'Only the nearest picture is asked. Let the k nearest vote.',
      farthest:
        'These are the votes of the k farthest pictures. The nearest have the smallest distances: is the order reversed?',
      'place-not-label':
        'This is the place of the nearest picture among the training pictures, not its class. Its class is labels[place].',
      'mean-label': 'The labels are averaged. Classes are names, not amounts: 0 and 2 do not make 1. Count votes.',
      'one-too-few': 'Only k − 1 neighbours vote. slice(0, k) takes k of them.',
      'one-too-many': 'k + 1 neighbours vote. slice(0, k) takes k of them.',
      'all-vote': 'All training pictures vote, so the most common class wins. Only the k nearest may.',
      'fewest-votes': 'This is the class with the fewest votes. Return the one with the most.',
      l1: 'These are the nearest neighbours in L1. Here the distance is L2: squares, and a root.',
      'always-first-test': 'Every test picture gets the class of the first one. Use the row’s own picture.',
      'text-order':
        'The distances are sorted as text, where 10 comes before 9. Give sort a comparison: (i, j) => distances[i] - distances[j].',
      'smallest-label': 'This is the smallest label among the k nearest. Count votes.',
      'kth-neighbour': 'Only the k-th nearest picture is asked. Let all k vote.',
      'count-given': 'This is how many votes the winner has. Return its class.',
      'nearest-skipped': 'The nearest picture has no vote. slice(0, k) begins with it.',
      'sum-of-differences':
        'The differences are added with their signs before the size is taken. Square each of them first.',
      weighted: 'Near pictures have more weight. Each of the k has one vote.',
      'first-labels':
        'The first k labels vote, whatever the distances. Vote with labels[order[i]]; and what sort compares by must be a number, not true or false.',
      'last-pixel-missing': 'The last pixel is left out of the distances. Does the loop end one too early?',
      'votes-kept': 'The votes of earlier test pictures are still there. Begin a new count for each picture.',
      'largest-label': 'This is the largest label among the k nearest. Count votes.',
      'largest-difference':
        'Pictures are compared by the one pixel that differs most. Here the distance is L2: all squares, and a root.',
      'signed-differences':
        'The differences are added with their signs, so the nearest is the brightest. Square them first.',
      'median-label': 'This is the middle one of the k labels. Classes have no order: count votes.',
    },
    hints: [
      'Sort the places 0 … N − 1 by their distances: distances.map((_, i) => i).sort((i, j) => distances[i] - distances[j]).',
      'Count the labels of the first k places in a Map, and return the label with the largest count.',
    ],
  },
  zh: {
    mistakes: {
      'nearest-only': '只问了最近的一张。要让最近的 k 张投票。',
      farthest: '投票的是最远的 k 张。最近的距离最小：顺序是不是反了？',
      'place-not-label': '这是最近的那张图在训练集中的位置，不是它的类别。类别是 labels[位置]。',
      'mean-label': '把标签取了平均。类别是名字，不是数量：0 和 2 平均不出 1。要数票。',
      'one-too-few': '只有 k − 1 个邻居投票。slice(0, k) 才是 k 个。',
      'one-too-many': '有 k + 1 个邻居投票。slice(0, k) 才是 k 个。',
      'all-vote': '所有训练图都投了票，于是总是最常见的类胜出。只有最近的 k 张能投。',
      'fewest-votes': '给出的是得票最少的类。要得票最多的。',
      l1: '找的是 L1 下的邻居。这里用 L2：平方，再开方。',
      'always-first-test': '每张测试图都得到第一张的类别。要用它自己那一行。',
      'text-order':
        '距离是按文本排序的，10 排在 9 前面。要给 sort 一个比较函数：(i, j) => distances[i] - distances[j]。',
      'smallest-label': '给出的是 k 个最近邻里最小的标签。要数票。',
      'kth-neighbour': '只问了第 k 近的那一张。要让 k 张都投票。',
      'count-given': '这是获胜者的票数。要给出它的类别。',
      'nearest-skipped': '最近的那一张没有投票。slice(0, k) 从它开始。',
      'sum-of-differences': '差带着正负号加了起来，再取绝对值。要先逐个平方。',
      weighted: '近的图票数更多。k 张里每张只有一票。',
      'first-labels':
        '投票的是前 k 个标签，和距离无关。要用 labels[order[i]] 投票；传给 sort 的比较函数要返回数，而不是 true 或 false。',
      'last-pixel-missing': '距离里漏了最后一个像素。循环是不是早停了一步？',
      'votes-kept': '之前的测试图的票还留着。每张图都要重新数。',
      'largest-label': '给出的是 k 个最近邻里最大的标签。要数票。',
      'largest-difference': '比的是相差最大的那个像素。这里用 L2：全部平方相加，再开方。',
      'signed-differences': '差是带着正负号相加的，于是最亮的图成了“最近”的。要先平方。',
      'median-label': '取的是 k 个标签里居中的那个。类别没有大小顺序：要数票。',
    },
    hints: [
      '把位置 0 … N − 1 按距离排序：distances.map((_, i) => i).sort((i, j) => distances[i] - distances[j])。',
      '用 Map 数出前 k 个位置上各标签的票数，返回票数最多的标签。',
    ],
  },
};
