import type { Translated } from '@i18n/locale';

const en = {
  right: 'Right, on all {count} inputs.',
  'no-function': 'The cell does not define a function {name} any more. Reset brings it back.',
  nothing: 'Nothing comes back: {case} gives undefined. Does the function return its result?',
  kind: 'The result must be a number; {case} gives {got}.',
  list: 'The result must be one number; {case} gives an array of shape {got}.',
  'list-of-losses':
    'These are the losses of the single pictures, and they are right. What is asked for is one number: their mean.',
  'changed-arguments':
    'The results are right, but the function changes the arrays it is given. Whoever calls it still needs them: work on a copy.',
  'changed-too': 'The function also changes the arrays it is given.',
  nan: '{case} gives NaN, “not a number”: something undefined has entered the sum. Does an index run past the end?',
  infinite: '{case} gives {got}, and should give {want}. Is something divided by zero?',
  'always-zero': 'The result is always 0. {case} should give {want}.',
  constant: 'The result is always {got}, whatever the input. {case} should give {want}.',
  negative: 'Every result has the wrong sign. {case} gives {got}, and should give {want}.',
  factor: 'Every result is {factor} times the right one. {case} gives {got}, and should give {want}.',
  'too-large-by': 'Every result is too large by {offset}. {case} gives {got}, and should give {want}.',
  'too-small-by': 'Every result is too small by {offset}. {case} gives {got}, and should give {want}.',
  rounded: 'The results are rounded. {case} gives {got}, and should give {want}: leave all the digits.',
  'one-example':
    'With one picture the result is right, with several it is not. {case} gives {got}, and should give {want}.',
  value: '{case} gives {got}, and should give {want}.',
  example: '{case} gives {got}, and should give {want}.',
  and: 'And: ',
  'time-limit': '{case} gives no answer. After {seconds} seconds the check was ended. Does a loop run for ever?',
  threw: 'In {case}:',
};

/** The sentences of the grader; an exercise adds those for the mistakes that it knows. */
export const gradingStrings: Translated<Record<keyof typeof en, string>> = {
  en,
  zh: {
    right: '正确，{count} 组输入全部通过。',
    'no-function': '代码里已经没有函数 {name} 了。点“重置”可以找回来。',
    nothing: '没有返回值：{case} 得到 undefined。函数用 return 返回结果了吗？',
    kind: '结果应该是一个数，而 {case} 得到 {got}。',
    list: '结果应该是一个数，而 {case} 得到形状为 {got} 的数组。',
    'list-of-losses': '这是每张图各自的损失，都算对了。题目要的是一个数：它们的平均值。',
    'changed-arguments': '结果都对，但函数改动了传给它的数组，而调用它的代码还要用。请在副本上计算。',
    'changed-too': '此外，函数还改动了传给它的数组。',
    nan: '{case} 得到 NaN，也就是“不是数”：有未定义的值混进了求和。下标是不是越界了？',
    infinite: '{case} 得到 {got}，应该得到 {want}。是不是除以了零？',
    'always-zero': '结果总是 0。{case} 应该得到 {want}。',
    constant: '不管输入是什么，结果总是 {got}。{case} 应该得到 {want}。',
    negative: '每个结果的正负号都反了。{case} 得到 {got}，应该得到 {want}。',
    factor: '每个结果都是正确值的 {factor} 倍。{case} 得到 {got}，应该得到 {want}。',
    'too-large-by': '每个结果都大了 {offset}。{case} 得到 {got}，应该得到 {want}。',
    'too-small-by': '每个结果都小了 {offset}。{case} 得到 {got}，应该得到 {want}。',
    rounded: '结果被舍入了。{case} 得到 {got}，应该得到 {want}：请保留全部小数。',
    'one-example': '只有一张图时结果正确，有好几张时就不对了。{case} 得到 {got}，应该得到 {want}。',
    value: '{case} 得到 {got}，应该得到 {want}。',
    example: '{case} 得到 {got}，应该得到 {want}。',
    and: '另外：',
    'time-limit': '{case} 一直没有结果，{seconds} 秒后检查被终止。是不是有循环停不下来？',
    threw: '计算 {case} 时：',
  },
};
