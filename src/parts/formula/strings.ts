import type { FormulaProblem } from '@lib/graph/formulaError';
import type { Translated } from '@i18n/locale';

/** What can be wrong with a formula: how it is written, or that no figure can be made of it. */
export type FormulaFault = FormulaProblem | 'constant' | 'too-many-inputs' | 'too-many-gates';

const en: Record<FormulaFault, string> & { keeps: string; or: string; one: string } = {
  empty: 'There is no formula yet. Type one, such as (x + y) * y.',
  'too-long': 'The formula is too long: at most 400 characters.',
  deep: 'Too many brackets, signs or powers inside one another.',
  copied:
    'This formula was copied from a page and is here more than once; powers and fractions were lost on the way. Type it, such as (x + y) * y, x^2 or x / y.',
  character: '“{got}” has no meaning in a formula.',
  tex: 'The TeX “{got}” is not understood here. \\frac{x}{y}, \\sqrt{x}, \\cdot, x^{2} and Greek letters are.',
  index: '“{got}” is not the index of a name. Write one as in x_1.',
  number: '“{got}” is not a number that can be computed with.',
  'no-value': '“{got}” has no value, or one too large for a number, whatever the inputs are.',
  write: '“{got}” is not read here. Write {forms}.',
  either: '“{got}” can be read in more than one way. Write {forms}.',
  comparison:
    '“{got}” compares, and a formula gives a number. For the larger of two write max(x, y), for the smaller min(x, y).',
  equation: 'Only a name can be on the left of “=”, as in q = x + y.',
  operand: 'A value is missing here: a number, a name, or something in brackets.',
  unclosed: 'This bracket is never closed.',
  unexpected: '“{got}” does not fit here. Is an operator missing, or is there a bracket too many?',
  function:
    'There is no function “{got}”. You can use exp, log, sqrt, sin, cos, tanh, sigmoid, relu, abs, max, min, pow.',
  'function-write': 'There is no function “{got}”. Write {forms}.',
  'function-like': 'There is no function “{got}”. One of a similar shape is {forms}.',
  'no-arguments': '“{got}” is a function. Write its value in brackets after it, as in {forms}.',
  'one-value': 'This function takes one value. Write it as in {forms}.',
  'two-values': 'This function takes two values, with a comma between them. Write it as in {forms}.',
  'several-values': 'This function takes two or more values, with commas between them. Write it as in {forms}.',
  reach: 'Without brackets it is not clear where “{got}” ends. Write {forms}.',
  called: '“{got}” is the name of one value, not a function that can be used again.',
  redefined: '“{got}” already has a meaning. Give this part another name.',
  product: '“{got}” would be an input of its own. For a product write {forms}.',
  names: 'This surface has two inputs, x and y; “{got}” is neither.',
  constant: 'The result depends on no input. Put a name into the formula, such as x.',
  'too-many-inputs': 'The formula has {got} inputs; the figure has room for 12.',
  'too-many-gates': 'The formula takes {got} gates; the figure has room for 40.',
  keeps: 'The figure shows the last formula that could be read.',
  or: ' or ',
  one: '“{got}” is read as one input. For a product write {forms}.',
};

/** The texts of a formula that a reader types. */
export const formulaStrings: Translated<typeof en> = {
  en,
  zh: {
    empty: '还没有公式。输入一个，例如 (x + y) * y。',
    'too-long': '公式太长：最多 400 个字符。',
    deep: '括号、正负号或幂嵌套得太深。',
    copied:
      '这个公式是从网页上复制来的，在这里出现了不止一遍，而且幂和分式在复制时丢了。请手动输入，例如 (x + y) * y、x^2 或 x / y。',
    character: '“{got}”在公式里没有意义。',
    tex: '这里读不懂 TeX 的“{got}”。能读的有 \\frac{x}{y}、\\sqrt{x}、\\cdot、x^{2} 和希腊字母。',
    index: '“{got}”不是某个名字的下标。下标写成 x_1 这样。',
    number: '“{got}”不是能用来计算的数。',
    'no-value': '无论输入是多少，“{got}”都没有值，或者值大得写不下。',
    write: '这里读不懂“{got}”。请写成 {forms}。',
    either: '“{got}”不止一种读法。请写成 {forms}。',
    comparison: '“{got}”是比较，而公式的结果是一个数。两个数里取大的写 max(x, y)，取小的写 min(x, y)。',
    equation: '“=”的左边只能是一个名字，例如 q = x + y。',
    operand: '这里缺一个值：一个数、一个名字，或括号里的式子。',
    unclosed: '这个括号没有合上。',
    unexpected: '“{got}”不该出现在这里。是少了运算符，还是多了括号？',
    function: '没有函数“{got}”。可用的有 exp、log、sqrt、sin、cos、tanh、sigmoid、relu、abs、max、min、pow。',
    'function-write': '没有函数“{got}”。请写成 {forms}。',
    'function-like': '没有函数“{got}”。形状相近的有 {forms}。',
    'no-arguments': '“{got}”是函数。把它的值写在后面的括号里，例如 {forms}。',
    'one-value': '这个函数只要一个值，例如 {forms}。',
    'two-values': '这个函数要两个值，中间用逗号隔开，例如 {forms}。',
    'several-values': '这个函数要两个或更多的值，中间用逗号隔开，例如 {forms}。',
    reach: '没有括号，看不出“{got}”到哪里为止。请写成 {forms}。',
    called: '“{got}”是一个值的名字，不是可以再次调用的函数。',
    redefined: '“{got}”已经有意义了。给这一部分换个名字。',
    product: '“{got}”会成为单独的一个输入。要表示乘积，请写成 {forms}。',
    names: '这个曲面只有 x 和 y 两个输入，“{got}”都不是。',
    constant: '结果不依赖任何输入。在公式里放一个名字，例如 x。',
    'too-many-inputs': '公式有 {got} 个输入，图里放得下 12 个。',
    'too-many-gates': '公式要 {got} 个门，图里放得下 40 个。',
    keeps: '图里还是上一个读得懂的公式。',
    or: ' 或 ',
    one: '“{got}”读作一个输入。要表示乘积，请写成 {forms}。',
  },
};
