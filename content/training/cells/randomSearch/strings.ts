import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake | 'measured'>> = {
  en: {
    mistakes: {
      nothing: 'Nothing comes back. Return the best trial, [rate, lambda, accuracy].',
      'no-training': 'train was never called. Each trial draws a rate and a λ and calls train(rate, lambda).',
      'trained-twice':
        'The same setting is trained more than once. Training is what costs: call train once for each trial, and keep what it returns.',
      count: 'There are not n trials. Call train n times, no more and no less.',
      'not-finite':
        'Some rate or λ is not a number. A logarithm needs a positive number: take it of the ends of the range, not of a logarithm.',
      'own-random':
        'The same random source gives another search the second time. Draw from random(), not from Math.random(), so that a search can be repeated.',
      'drawn-once': 'All trials have the same rate and the same λ. Draw inside the loop, anew for each trial.',
      'one-fixed': 'One of the two is the same in all trials. Draw both inside the loop, anew for each trial.',
      exchanged: 'The rate comes from the range of λ, and λ from that of the rate. It is train(rate, lambda).',
      'range-shared': 'Both come from the same range. The rate has rates, λ has lambdas.',
      'same-draw':
        'Rate and λ are drawn with the same number, so they rise together: only a diagonal is searched. Call random() once for each.',
      linear:
        'The values are even on a linear scale: of a range from 0.0001 to 1 nine tenths lie above 0.1. Draw the exponent evenly, then take the power.',
      'base-e':
        'The exponents are of ten, but the power is of e. Math.log10 goes with 10 ** …, Math.log with Math.exp.',
      'base-ten':
        'The logarithms are natural, but the power is of ten. Math.log goes with Math.exp, Math.log10 with 10 ** ….',
      exponents: 'The exponents themselves are tried. Take the power: 10 ** exponent.',
      rounded: 'The exponents are rounded, so only whole powers of ten are tried. Leave the exponent as it is drawn.',
      beyond:
        'The values lie beyond the largest: the range is added to its end. Start from the least: least * (largest / least) ** random().',
      'not-difference':
        'What random() is multiplied by should be the width of the range, the difference of the two exponents, not the larger one.',
      grid: 'Few different values are tried: this is a grid. Draw a new rate and a new λ for each trial.',
      range: 'Some values lie outside of the range. At random() = 0 the least should come out, near 1 the largest.',
      uneven:
        'The values stay within the range, but they are not even on a log scale: each power of ten should get as many.',
      'all-trials': 'All trials come back. Return the best alone: [rate, lambda, accuracy].',
      'without-accuracy': 'The accuracy is missing. Return three numbers: [rate, lambda, accuracy].',
      'accuracy-alone':
        'Only the accuracy comes back. What is wanted is the setting that gave it: [rate, lambda, accuracy].',
      'other-order': 'The three numbers are in another order. Return [rate, lambda, accuracy].',
      'diverged-wins':
        'A run that diverged is returned. Its accuracy is NaN, and every comparison with NaN is false: make sure that NaN neither becomes the best nor stays it.',
      lowest: 'The trial with the lowest accuracy is returned. The best is the one with the highest.',
      last: 'The last trial is returned. Replace the best only where the new accuracy is higher.',
      first: 'The first trial is returned. Replace it where a later accuracy is higher.',
      mixed: 'The highest accuracy is right, but it comes with the setting of another trial. Keep all three together.',
      'not-best': 'What is returned is not the trial with the highest accuracy.',
      measured:
        'Of {n} rates between 0.00001 and 0.5, {below} are below 0.01; drawn on a linear scale, it would be about six.',
    },
    hints: [
      'Evenly on a log scale: the exponent is even. From log₁₀ least to log₁₀ largest, random() says where; then 10 to that power.',
      'Shorter, and the same: least * (largest / least) ** random().',
      'Begin with the best at −Infinity. if (accuracy > best) is false for NaN, so a diverged run never gets in.',
    ],
  },
  zh: {
    mistakes: {
      nothing: '没有返回结果。要返回最好的一次试验 [rate, lambda, accuracy]。',
      'no-training': 'train 一次也没有被调用。每次试验抽一个学习率和一个 λ，再调用 train(rate, lambda)。',
      'trained-twice': '同一组设置训练了不止一次。花时间的正是训练：每次试验只调用一次 train，把结果存下来。',
      count: '试验次数不是 n。train 要正好调用 n 次，不多也不少。',
      'not-finite': '有的学习率或 λ 不是数。对数要取正数：对范围的两端取，不要对已经取过对数的数再取。',
      'own-random': '随机数来源相同，第二次搜索却不一样。要用 random() 抽取，不要用 Math.random()，这样搜索才能重现。',
      'drawn-once': '所有试验的学习率和 λ 都相同。要在循环里面抽，每次试验重新抽。',
      'one-fixed': '两者之一在所有试验里都相同。两个都要在循环里面抽，每次试验重新抽。',
      exchanged: '学习率取自 λ 的范围，λ 取自学习率的范围。顺序是 train(rate, lambda)。',
      'range-shared': '两者取自同一个范围。学习率用 rates，λ 用 lambdas。',
      'same-draw': '学习率和 λ 用了同一个随机数，总是一起变大：只搜索了一条对角线。两者各调用一次 random()。',
      linear: '这些值在线性刻度上均匀：从 0.0001 到 1，十分之九都大于 0.1。要均匀抽取指数，再求幂。',
      'base-e': '指数是以 10 为底的，求幂却用了 e。Math.log10 配 10 ** …，Math.log 配 Math.exp。',
      'base-ten': '对数是自然对数，求幂却用了 10。Math.log 配 Math.exp，Math.log10 配 10 ** …。',
      exponents: '拿去试的是指数本身。还要求幂：10 ** 指数。',
      rounded: '指数取整了，试的就只有 10 的整数次幂。抽到的指数不要取整。',
      beyond: '这些值超过了最大值：范围加到了末端上。要从最小值开始：least * (largest / least) ** random()。',
      'not-difference': 'random() 要乘的是范围的宽度，也就是两个指数之差，而不是较大的那个指数。',
      grid: '试过的不同的值很少：这是网格。每次试验都要重新抽学习率和 λ。',
      range: '有的值超出了范围。random() 为 0 时应得到最小值，接近 1 时接近最大值。',
      uneven: '这些值在范围之内，在对数刻度上却不均匀：每个数量级里应该一样多。',
      'all-trials': '返回了所有试验。只要最好的一次：[rate, lambda, accuracy]。',
      'without-accuracy': '少了准确率。要返回三个数：[rate, lambda, accuracy]。',
      'accuracy-alone': '只返回了准确率。要的是得到它的那组设置：[rate, lambda, accuracy]。',
      'other-order': '三个数的顺序不对。要返回 [rate, lambda, accuracy]。',
      'diverged-wins':
        '返回了一次发散的训练。它的准确率是 NaN，而任何数与 NaN 比较都得 false：要保证 NaN 既不会成为最好的，也不会一直占着最好的位置。',
      lowest: '返回的是准确率最低的一次。最好的是最高的那次。',
      last: '返回的是最后一次。只有新的准确率更高时，才替换最好的那次。',
      first: '返回的是第一次。后面有更高的准确率，就要替换。',
      mixed: '最高的准确率是对的，设置却是另一次试验的。三个数要放在一起保存。',
      'not-best': '返回的不是准确率最高的那次试验。',
      measured: '在 0.00001 到 0.5 之间抽了 {n} 个学习率，其中 {below} 个小于 0.01；在线性刻度上抽，大约只有六个。',
    },
    hints: [
      '在对数刻度上均匀，就是指数均匀。从 log₁₀ least 到 log₁₀ largest，由 random() 决定取在哪里，再求 10 的这个次幂。',
      '更短的等价写法：least * (largest / least) ** random()。',
      '最好的从 −Infinity 开始。if (accuracy > best) 对 NaN 为假，发散的训练就进不来。',
    ],
  },
};
