import type { FormulaProblem } from '@lib/graph/expression';
import type { Translated } from '@i18n/locale';

/** What can be wrong with a formula: how it is written, or that nothing can be done with it. */
export type FormulaFault = FormulaProblem | 'constant' | 'too-many-inputs' | 'too-many-gates' | 'names';

const en: Record<FormulaFault, string> & { keeps: string } = {
  empty: 'There is no formula yet. Type one, such as (x + y) * z.',
  'too-long': 'The formula is too long: at most 400 characters.',
  character: '“{got}” has no meaning in a formula.',
  number: '“{got}” is not a number that can be computed with.',
  operand: 'A value is missing here: a number, a name, or something in brackets.',
  unclosed: 'This bracket is never closed.',
  unexpected: '“{got}” does not fit here. Is an operator missing, or is a bracket too many?',
  function: 'There is no function “{got}”. There are exp, log, sqrt, sin, cos, tanh, sigmoid, relu, abs, max, min.',
  arity: 'The wrong number of values between the brackets ({got}). max and min take two or more, the others one.',
  'no-arguments': '“{got}” is a function: write its value in brackets behind it.',
  redefined: '“{got}” already has a meaning. Give this part another name.',
  deep: 'Too many brackets inside one another.',
  constant: 'The result depends on no input. Put a name into the formula, such as x.',
  'too-many-inputs': 'The formula has {got} inputs; the figure has room for 12.',
  'too-many-gates': 'The formula takes {got} gates; the figure has room for 40.',
  names: 'This surface has two inputs, x and y; “{got}” is neither.',
  keeps: 'The figure shows the last formula that could be read.',
};

/** The texts of a formula that a reader types. */
export const formulaStrings: Translated<typeof en> = {
  en,
  zh: {
    empty: '还没有公式。输入一个，例如 (x + y) * z。',
    'too-long': '公式太长：最多 400 个字符。',
    character: '“{got}”在公式里没有意义。',
    number: '“{got}”不是能用来计算的数。',
    operand: '这里缺一个值：一个数、一个名字，或括号里的式子。',
    unclosed: '这个括号没有合上。',
    unexpected: '“{got}”不该出现在这里。是少了运算符，还是多了括号？',
    function: '没有函数“{got}”。可用的有 exp、log、sqrt、sin、cos、tanh、sigmoid、relu、abs、max、min。',
    arity: '括号里的值个数不对（{got}）。max 和 min 要两个以上，其他函数只要一个。',
    'no-arguments': '“{got}”是函数：把它的值写在后面的括号里。',
    redefined: '“{got}”已经有意义了。给这一部分换个名字。',
    deep: '括号嵌套得太深。',
    constant: '结果不依赖任何输入。在公式里放一个名字，例如 x。',
    'too-many-inputs': '公式有 {got} 个输入，图里放得下 12 个。',
    'too-many-gates': '公式要 {got} 个门，图里放得下 40 个。',
    names: '这个曲面只有 x 和 y 两个输入，“{got}”都不是。',
    keeps: '图里还是上一个读得懂的公式。',
  },
};
