import type { Translated } from '@i18n/locale';

const en = {
  right: 'Right, on all {count} inputs.',
  'not-defined': 'There is no function {name} in the cell any more. Reset brings it back.',
  'not-a-number-type': 'The result must be a number, and for {case} it is {got}.',
  'changed-arguments': 'The results are right, but the function changes the arguments it is given. Work on a copy.',
  nan: 'For {case} the result is NaN, not a number: something undefined has entered the sum.',
  'always-zero': 'The result is always 0. For {case} it should be {want}.',
  constant: 'The result is always {got}, whatever the input. For {case} it should be {want}.',
  factor: 'Every result is {factor} times the right one. For {case} it is {got} and should be {want}.',
  offset: 'Every result is off by {offset}. For {case} it is {got} and should be {want}.',
  other: 'For {case} the result is {got} and should be {want}.',
  example: 'For {case} the result is {got} and should be {want}.',
};

/** The sentences of the grader; an exercise adds those for the mistakes that it knows. */
export const gradingStrings: Translated<Record<keyof typeof en, string>> = {
  en,
  zh: {
    right: '正确，{count} 组输入全部通过。',
    'not-defined': '代码里已经没有函数 {name} 了。点“重置”可以找回来。',
    'not-a-number-type': '结果应该是一个数，而 {case} 得到的是 {got}。',
    'changed-arguments': '结果都对，但函数改动了传给它的参数。请在副本上计算。',
    nan: '{case} 的结果是 NaN，不是一个数：有未定义的值混进了求和。',
    'always-zero': '结果总是 0。{case} 应该得到 {want}。',
    constant: '不管输入是什么，结果总是 {got}。{case} 应该得到 {want}。',
    factor: '每个结果都是正确值的 {factor} 倍。{case} 得到 {got}，应该是 {want}。',
    offset: '每个结果都差 {offset}。{case} 得到 {got}，应该是 {want}。',
    other: '{case} 得到 {got}，应该是 {want}。',
    example: '{case} 得到 {got}，应该是 {want}。',
  },
};

/** A sentence with its places filled in. */
export const fill = (sentence: string, details: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => details[name] ?? place);
