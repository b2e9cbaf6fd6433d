import type { Translated } from '@i18n/locale';

const en = {
  right: 'Right, on all {count} inputs.',
  'no-function': 'The cell no longer defines a function {name}. “Reset to the start” brings it back.',

  // which results a sentence is about
  'all-results': 'Every result',
  'all-of-part': 'Every number of {part}',
  'they-results': 'The results',
  'they-of-part': 'The numbers of {part}',
  'only-part': 'Right: {others}. Wrong: {part}. {case} gives {got}, and should give {want}.',

  // the form of the result
  nothing: 'Nothing comes back: {case} gives undefined. Does the function return its result?',
  kind: 'The result must be a number; {case} gives {got}.',
  'kind-rows': 'The result must be an array of numbers; {case} gives {got}.',
  text: 'The result contains text where numbers are expected: {case} gives {got}. Number(…) turns text into a number.',
  booleans:
    'The result contains true and false where numbers are expected: {case} gives {got}. Choose numbers: condition ? 1 : 0.',
  async:
    'The result itself is a Promise, something that is still to come: {case} gives {got}. A function that is async always gives one; take async away, and await with it.',
  promise: 'The result contains a Promise, something that is still to come: {case} gives {got}. Put await before it.',
  function:
    'The result contains a function where numbers are expected: {case} gives {got}. Is it meant to be called, with ()?',
  holes: 'Some entries of the result were never set: {case} gives {got}.',
  ragged: 'The rows of the result differ in length, or are mixed with numbers: {case} gives {got}.',
  shape: '{case} has shape {got}, expected {want}.',
  transposed: '{case} has shape {got}, expected {want}: rows and columns have changed places.',
  flat: 'The numbers are right, but they come in one long list: {case} has shape {got}, expected {want}.',
  arrangement: 'The numbers are right, but arranged differently: {case} has shape {got}, expected {want}.',
  'number-not-rows': '{case} gives a single number; an array of shape {want} is expected.',
  'other-kind': 'For some inputs the result is of another kind, or of another shape, than for {case}.',
  list: 'The result must be one number; {case} gives an array of shape {got}.',
  'list-of-one': 'The number is right, but it comes in a list. Return the number itself, without brackets.',
  'list-of-losses':
    'These are the losses of the single pictures, and they are right. What is asked for is one number: their mean.',
  'list-of-terms': 'These are the single terms, and they are right. What is asked for is one number: their sum.',
  'list-of-candidates': 'These numbers are right one by one. What is asked for is one of them: the largest.',
  record: 'The results are right, but they come in an object. A list is wanted, in this order: [{names}].',
  'rows-not-summed':
    '{case} has shape {got}, expected {want}. Added up over the rows, dimension 0, the numbers would be right: the sum is missing.',
  'columns-not-summed':
    '{case} has shape {got}, expected {want}. Added up along each row, dimension 1, the numbers would be right: the sum is missing.',
  'summed-whole': '{case} gives a single number, the sum of everything that is wanted: its shape should be {want}.',
  'first-row-alone': 'This is the first row alone. {case} has shape {got}, expected {want}.',
  'last-row-alone': 'This is the last row alone. {case} has shape {got}, expected {want}.',
  'part-rows-not-summed':
    '{name} has shape {got}, expected {want}. Added up over the rows, dimension 0, its numbers would be right: the sum is missing.',
  'part-columns-not-summed':
    '{name} has shape {got}, expected {want}. Added up along each row, dimension 1, its numbers would be right: the sum is missing.',
  'part-summed-whole': '{name} is a single number, the sum of everything that is wanted: its shape should be {want}.',
  'part-first-row-alone': '{name} is only its first row: it has shape {got}, expected {want}.',
  'part-last-row-alone': '{name} is only its last row: it has shape {got}, expected {want}.',
  'part-arrangement': 'The numbers of {name} are right, but its shape is {got}, expected {want}.',
  'last-missing':
    'Everything is right except the end. Entries: {got}, where {want} are expected. Does a loop, or a slice, stop one too early?',
  'first-missing':
    'Everything is right except the beginning. Entries: {got}, where {want} are expected. Is the first one skipped?',
  'too-few': 'There are too few entries, {got} where {want} are expected: {case}.',
  'one-too-many': 'Everything is right, but there is one entry too many at the end: {got} where {want} are expected.',
  'left-out':
    'The numbers are right, but some are left out: in one case {got} come where {want} are expected. Every entry has its number, a 0 too.',
  'whole-in-rows':
    'Every row holds the numbers of all rows: they are pushed to one and the same list. Begin a new list for each row. {case} has shape {got}, expected {want}.',
  'end-missing':
    'What is there is right, but the end is missing: {case} has shape {got}, expected {want}. Does a loop, or a slice, stop too early?',
  'beyond-end':
    'What is expected is there, but there is more after it: {case} has shape {got}, expected {want}. Does a loop, or a slice, run too far?',
  'part-alone': 'This is {name} alone. All of [{names}] are wanted, in one list.',
  'part-missing': '{wanted} results are expected, [{names}], and {count} came back: {name} is missing.',
  'parts-missing': '{wanted} results are expected, [{names}], and {count} came back.',
  'parts-number': '{wanted} results are expected, in one list: [{names}]. What comes back is a single number.',
  'part-transposed': '{name} has shape {got}, expected {want}: its rows and columns have changed places.',
  'part-shape': '{name} has shape {got}, expected {want}.',
  'part-number': '{name} is a single number; an array of shape {want} is expected.',
  'part-list': '{name} must be a single number; it is an array of shape {got}.',
  'part-of-one': '{name} is right, but it comes in a list. Put the number itself there, without brackets.',
  'a-number': 'a number',
  'results-exchanged': 'The results are right, but in another order: [{names}] is wanted.',

  // side effects of the function
  'changed-arguments':
    'The results are right, but the function changes the arrays it is given. Whoever calls it still needs them: work on a copy.',
  'changed-too': 'The function also changes the arrays it is given.',
  fickle:
    'Called twice with the same input, the function gives different answers: {case} gives {got}, then {again}. Does a variable outside it remember something from the first call?',
  random:
    'The function uses {what}, so its answer differs each time: {case} gives {got}, then {again}. Nothing here should be left to chance.',

  // not a number
  nan: '{case} gives NaN, “not a number”: something undefined has entered the sum. Does an index run past the end?',
  'nan-sometimes':
    'For some inputs the result is NaN, “not a number”: {case} should give {want}. It comes from 0 / 0, from ∞ − ∞, from the root or logarithm of a negative number, or from an entry that is not there.',
  infinite: '{case} gives {got}, and should give {want}. Is something divided by zero, or too large for Math.exp?',

  'divided-by-zero':
    'Everything is right except where {name} contains a 0: {case} gives {got}, and should give {want}. Is something divided by {name}?',
  'infinite-too': 'Besides, some results are not finite, for example those of {other}.',

  // what wrong results have in common with the right ones
  'always-zero': 'The result is always 0. {case} should give {want}.',
  constant: 'The result is always {got}, whatever the input. {case} should give {want}.',
  negative: '{all} has the wrong sign. {case} gives {got}, and should give {want}.',
  absolute:
    '{all} has lost its minus: negative ones come out positive. Is there a Math.abs too many? {case} gives {got}, and should give {want}.',
  clipped:
    '{they} are right where they are positive; the negative ones have become 0. Is there a Math.max(0, …) too many? {case} gives {got}, and should give {want}.',
  factor: '{all} is {factor} times the right one. {case} gives {got}, and should give {want}.',
  twice: '{all} is twice the right value. {case} gives {got}, and should give {want}.',
  'factor-size':
    '{they} are right up to a factor {size}: {size} times what they should be. Was the mean forgotten? {case} gives {got}, and should give {want}.',
  'factor-one-over-size':
    '{they} are right up to a factor {size}: they have been divided by {size} once too often. {case} gives {got}, and should give {want}.',
  'size-minus-one':
    'The division is by {size} − 1. For a mean divide by {size}. {case} gives {got}, and should give {want}.',
  log10:
    '{they} come from a logarithm to base 10. The natural one is wanted, Math.log. {case} gives {got}, and should give {want}.',
  log2: '{they} come from a logarithm to base 2. The natural one is wanted, Math.log. {case} gives {got}, and should give {want}.',
  'too-large-by': '{all} is too large by {offset}. {case} gives {got}, and should give {want}.',
  'too-small-by': '{all} is too small by {offset}. {case} gives {got}, and should give {want}.',
  rounded: '{they} are rounded: keep all the digits. {case} gives {got}, and should give {want}.',
  squared: '{all} is the square of the right one. Is a root missing? {case} gives {got}, and should give {want}.',
  root: '{all} is the root of the right one. Is there a root too many? {case} gives {got}, and should give {want}.',
  reciprocal:
    '{all} is 1 divided by the right one: numerator and denominator have changed places. {case} gives {got}, and should give {want}.',
  logarithm: '{all} is the logarithm of the right one. {case} gives {got}, and should give {want}.',
  exponential: '{all} is e to the power of the right one. {case} gives {got}, and should give {want}.',
  'one-minus': '{all} is 1 minus the right one. {case} gives {got}, and should give {want}.',
  'transposed-values': 'Rows and columns have changed places. {case} gives {got}, and should give {want}.',
  reversed: '{they} are right, but in reverse order. {case} gives {got}, and should give {want}.',
  'reversed-rows': '{they} are right, but each row runs backwards. {case} gives {got}, and should give {want}.',
  'one-place-late': '{they} are right, but all are one place too late. {case} gives {got}, and should give {want}.',
  'one-place-early': '{they} are right, but all are one place too early. {case} gives {got}, and should give {want}.',
  'running-sum':
    '{they} add up: each still includes those before it. Set the sum back to 0 for each. {case} gives {got}, and should give {want}.',
  'other-order': '{they} are right, but come in another order. {case} gives {got}, and should give {want}.',

  // results that would be right for other arguments
  'arguments-exchanged':
    '{they} would be right if {name} and {other} changed places. Have the parameters kept their order? {case} gives {got}, and should give {want}.',
  'argument-fixed':
    '{they} would be right if {name} were always {value}. Is {name} used? {case} gives {got}, and should give {want}.',
  'argument-plus-one':
    '{they} would be right for {name} + 1: it counts one too many. {case} gives {got}, and should give {want}.',
  'argument-minus-one':
    '{they} would be right for {name} − 1: it counts one too few. {case} gives {got}, and should give {want}.',
  'argument-zero':
    '{they} would be right if every number of {name} were 0: {name} makes no difference. {case} gives {got}, and should give {want}.',
  'argument-one':
    '{they} would be right if every number of {name} were 1: {name} makes no difference. {case} gives {got}, and should give {want}.',
  'argument-negated':
    '{they} would be right if {name} had the opposite sign. {case} gives {got}, and should give {want}.',
  'argument-absolute':
    '{they} would be right if {name} had no minus signs. {case} gives {got}, and should give {want}.',
  'argument-squared':
    '{they} would be right if {name} were squared: it counts once too often. {case} gives {got}, and should give {want}.',
  'argument-doubled':
    '{they} would be right if {name} were twice as large. {case} gives {got}, and should give {want}.',
  'argument-halved': '{they} would be right if {name} were half as large. {case} gives {got}, and should give {want}.',
  'argument-clipped':
    '{they} would be right if the negative numbers of {name} were 0. {case} gives {got}, and should give {want}.',
  'argument-sign':
    '{they} would be right if only the signs of {name} counted, −1, 0 and 1. {case} gives {got}, and should give {want}.',
  'argument-rounded':
    '{they} would be right if the numbers of {name} were whole. {case} gives {got}, and should give {want}.',
  'argument-first':
    '{they} would be right if every entry of {name} were its first one: is the index always 0? {case} gives {got}, and should give {want}.',
  'argument-last':
    '{they} would be right if every entry of {name} were its last one. {case} gives {got}, and should give {want}.',
  'argument-reversed':
    '{they} would be right if {name} were in reverse order. {case} gives {got}, and should give {want}.',
  'argument-transposed':
    '{they} would be right if rows and columns of {name} changed places. {case} gives {got}, and should give {want}.',
  'argument-last-missing':
    '{they} would be right if the last number in each row of {name} were 0: does a loop end one too early? {case} gives {got}, and should give {want}.',
  'argument-first-missing':
    '{they} would be right if the first number in each row of {name} were 0: does a loop begin at 1? {case} gives {got}, and should give {want}.',
  'argument-only-last':
    '{they} would be right if only the last number in each row of {name} counted: is there an = in place of +=? {case} gives {got}, and should give {want}.',
  'argument-only-first':
    '{they} would be right if only the first number in each row of {name} counted: is return inside the loop? {case} gives {got}, and should give {want}.',
  'argument-late':
    '{they} would be right if all entries of {name} were one place later. {case} gives {got}, and should give {want}.',
  'argument-early':
    '{they} would be right if all entries of {name} were one place earlier. {case} gives {got}, and should give {want}.',
  'argument-replaced':
    '{they} would be right if {other} were in place of {name}. {case} gives {got}, and should give {want}.',

  // misplaced arguments
  'argument-returned': '{they} are {name}, as it was given. {case} gives {got}, and should give {want}.',
  'times-argument':
    '{all} is {name} times the right one: {name} is multiplied in once too often. {case} gives {got}, and should give {want}.',
  'times-argument-squared': '{all} is {name} · {name} times the right one. {case} gives {got}, and should give {want}.',
  'divided-by-argument': '{all} is the right one divided by {name}. {case} gives {got}, and should give {want}.',
  'plus-argument': '{all} is the right one plus {name}. {case} gives {got}, and should give {want}.',
  'minus-argument': '{all} is the right one minus {name}. {case} gives {got}, and should give {want}.',
  'moved-back':
    '{name} moves the right distance in the wrong direction: a sign is wrong. {case} gives {got}, and should give {want}.',
  'moved-by-factor':
    '{name} moves in the right direction, but {factor} times as far as it should. {case} gives {got}, and should give {want}.',
  'moved-by-argument':
    '{name} moves {by} times as far as it should: {by} is multiplied in once too often. {case} gives {got}, and should give {want}.',
  'moved-without-argument':
    '{name} moves as if {by} were 1: its change is not multiplied by {by}. {case} gives {got}, and should give {want}.',
  'change-alone': 'This is the change alone. It is to be added to {name}. {case} gives {got}, and should give {want}.',
  'divided-for-times':
    '{all} is divided by {name} where it should be multiplied. {case} gives {got}, and should give {want}.',
  'argument-minus': '{all} is {name} minus the right one. {case} gives {got}, and should give {want}.',

  // where results are wrong
  'first-entry-wrong': 'Everything is right except the first entry. {case} gives {got}, and should give {want}.',
  'last-entry-wrong': 'Everything is right except the last entry. {case} gives {got}, and should give {want}.',
  'first-entry-right': 'Only the first entry is right. {case} gives {got}, and should give {want}.',
  'last-entry-right': 'Only the last entry is right. {case} gives {got}, and should give {want}.',
  'first-row-wrong': 'Everything is right except the first row. {case} gives {got}, and should give {want}.',
  'last-row-wrong': 'Everything is right except the last row. {case} gives {got}, and should give {want}.',
  'first-row-right': 'Only the first row is right. {case} gives {got}, and should give {want}.',
  'last-row-right': 'Only the last row is right. {case} gives {got}, and should give {want}.',
  'first-column-wrong': 'Everything is right except the first column. {case} gives {got}, and should give {want}.',
  'last-column-wrong': 'Everything is right except the last column. {case} gives {got}, and should give {want}.',
  'first-column-right': 'Only the first column is right. {case} gives {got}, and should give {want}.',
  'last-column-right': 'Only the last column is right. {case} gives {got}, and should give {want}.',
  'wrong-where-zero': 'Everything is right except where {name} is 0. {case} gives {got}, and should give {want}.',
  'wrong-where-negative':
    'Results are wrong only where {name} is negative. {case} gives {got}, and should give {want}.',
  'wrong-where-positive':
    'Results are wrong only where {name} is positive. {case} gives {got}, and should give {want}.',
  'wrong-with-zero':
    'Everything is right except where {name} contains a 0. {case} gives {got}, and should give {want}.',
  'wrong-with-negative':
    'Everything is right except where {name} contains a negative number. {case} gives {got}, and should give {want}.',
  'wrong-with-repeated':
    'Everything is right except where a number occurs twice in {name}. {case} gives {got}, and should give {want}.',
  'one-example':
    'With one example the result is right, with several it is not. {case} gives {got}, and should give {want}.',
  'size-one':
    'Where {size} is 1 the result is right, where it is larger it is not. {case} gives {got}, and should give {want}.',
  value: '{case} gives {got}, and should give {want}.',
  example: '{case} gives {got}, and should give {want}.',

  // one change that makes all results right
  'repair-caret':
    'Line {line}: ^ is not a power but “exclusive or”, bit by bit; a power is **. With {to} in place of {from} every result is right.',
  'caret-too':
    'Line {line}: ^ is not a power but “exclusive or”, bit by bit; a power is **. That is not the only mistake. {case} gives {got}, and should give {want}.',
  'repair-grouping':
    'Line {line}: brackets are missing or misplaced. Products and quotients go before sums, and from left to right. With {to} in place of {from} every result is right.',
  'repair-reset':
    '{from} keeps what was added before. Start again with {to} at line {line}, and every result is right.',
  'repair-accumulate':
    'Line {line}: = puts a new value in place of the old one, += adds to it. With {to} in place of {from} every result is right.',
  'repair-bound': 'Line {line}: a bound or a comparison is wrong. With {to} in place of {from} every result is right.',
  'repair-sign': 'Line {line}: a sign is wrong. With {to} in place of {from} every result is right.',
  'repair-operator': 'Line {line}: another operation belongs here. With {to} in place of {from} every result is right.',
  'repair-call': 'Line {line}: another function belongs here. With {to} in place of {from} every result is right.',
  'repair-missing': 'Line {line}: something is missing. With {to} in place of {from} every result is right.',
  'repair-factor': 'Line {line}: a factor is missing. With {to} in place of {from} every result is right.',
  'repair-superfluous':
    'Line {line}: something here is superfluous. With {to} in place of {from} every result is right.',
  'repair-without': 'Line {line}: without {from} every result is right.',
  'repair-index': 'Line {line}: the wrong entry is taken. With {to} in place of {from} every result is right.',
  'repair-order': 'Line {line}: two things have changed places. With {to} in place of {from} every result is right.',
  'repair-constant': 'Line {line}: another number belongs here. With {to} in place of {from} every result is right.',
  'repair-lookup':
    'Line {line}: this is an index or a class; the element at that index is needed. With {to} in place of {from} every result is right.',
  'repair-name': 'Line {line}: another variable belongs here. With {to} in place of {from} every result is right.',
  'repair-shared':
    'Line {line}: every row is one and the same list, so a change to one changes all. With {to} in place of {from} every result is right.',
  'repair-sequence': 'Line {line}: {from} comes too early. After {to} every result is right.',
  'repair-entry': 'Line {line}: another entry belongs here. With {to} in place of {from} every result is right.',
  'repair-offset':
    'Line {line}: the place is counted from elsewhere. With {to} in place of {from} every result is right.',

  and: 'And: ',
  'time-limit': '{case} gives no answer. The check was stopped after {seconds} seconds. Does a loop run forever?',
  threw: 'In {case}:',
};

/** The sentences of the grader; exercises add those for the mistakes that they recognize. */
export const gradingStrings: Translated<Record<keyof typeof en, string>> = {
  en,
  zh: {
    right: '正确，{count} 组输入全部通过。',
    'no-function': '代码里已经没有函数 {name} 了。点“重置为初始代码”可以找回来。',

    'all-results': '每个结果',
    'all-of-part': '{part} 的每个数',
    'they-results': '结果',
    'they-of-part': '{part}',
    'only-part': '对的是 {others}，不对的是 {part}。{case} 得到 {got}，应该得到 {want}。',

    nothing: '没有返回值：{case} 得到 undefined。函数用 return 返回结果了吗？',
    kind: '结果应该是一个数，而 {case} 得到 {got}。',
    'kind-rows': '结果应该是由数组成的数组，而 {case} 得到 {got}。',
    text: '结果里有文本，而要的是数：{case} 得到 {got}。用 Number(…) 可以把文本变成数。',
    booleans: '结果里是 true 和 false，而要的是数：{case} 得到 {got}。请换成数：条件 ? 1 : 0。',
    async:
      '结果本身是 Promise，也就是还没有算完的东西：{case} 得到 {got}。带 async 的函数给出的总是 Promise；去掉 async，也去掉 await。',
    promise: '结果里有 Promise，也就是还没有算完的东西：{case} 得到 {got}。在它前面加 await。',
    function: '结果里有函数，而要的是数：{case} 得到 {got}。是不是忘了用 () 调用它？',
    holes: '结果里有些项从未赋值：{case} 得到 {got}。',
    ragged: '结果各行的长度不一样，或者行与数混在了一起：{case} 得到 {got}。',
    shape: '{case} 的形状是 {got}，应该是 {want}。',
    transposed: '{case} 的形状是 {got}，应该是 {want}：行和列颠倒了。',
    flat: '数都对，但排成了一长串：{case} 的形状是 {got}，应该是 {want}。',
    arrangement: '数都对，但排列方式不对：{case} 的形状是 {got}，应该是 {want}。',
    'number-not-rows': '{case} 只得到一个数，应该是形状为 {want} 的数组。',
    'other-kind': '有些输入得到的结果，种类或形状和 {case} 不一样。',
    list: '结果应该是一个数，而 {case} 得到形状为 {got} 的数组。',
    'list-of-one': '数是对的，但放在了数组里。去掉方括号，直接返回这个数。',
    'list-of-losses': '这是每张图各自的损失，都算对了。题目要的是一个数：它们的平均值。',
    'list-of-terms': '这是一个个单项，都算对了。题目要的是一个数：它们的和。',
    'list-of-candidates': '这些数逐个都对。题目只要其中一个：最大的。',
    record: '结果都对，但放在了一个对象里。要的是一个列表，顺序是 [{names}]。',
    'rows-not-summed': '{case} 的形状是 {got}，应该是 {want}。把各行（第 0 维）加起来，数就对了：少了一次求和。',
    'columns-not-summed':
      '{case} 的形状是 {got}，应该是 {want}。把每一行里的数（第 1 维）加起来，数就对了：少了一次求和。',
    'summed-whole': '{case} 只得到一个数，是所有结果的总和；形状应该是 {want}。',
    'first-row-alone': '这只是第一行。{case} 的形状是 {got}，应该是 {want}。',
    'last-row-alone': '这只是最后一行。{case} 的形状是 {got}，应该是 {want}。',
    'part-rows-not-summed': '{name} 的形状是 {got}，应该是 {want}。把各行（第 0 维）加起来，数就对了：少了一次求和。',
    'part-columns-not-summed':
      '{name} 的形状是 {got}，应该是 {want}。把每一行里的数（第 1 维）加起来，数就对了：少了一次求和。',
    'part-summed-whole': '{name} 只是一个数，是所有结果的总和；形状应该是 {want}。',
    'part-first-row-alone': '{name} 只有第一行：形状是 {got}，应该是 {want}。',
    'part-last-row-alone': '{name} 只有最后一行：形状是 {got}，应该是 {want}。',
    'part-arrangement': '{name} 的数都对，但形状是 {got}，应该是 {want}。',
    'last-missing': '前面都对，末尾少了：只有 {got} 项，应该有 {want} 项。循环或 slice 是不是早停了一步？',
    'first-missing': '后面都对，开头少了：只有 {got} 项，应该有 {want} 项。是不是跳过了第一项？',
    'too-few': '项数太少，只有 {got} 项，应该有 {want} 项：{case}。',
    'one-too-many': '都对，但末尾多了一项：有 {got} 项，应该有 {want} 项。',
    'left-out': '数都对，但少了一些：有一组输入应该得到 {want} 个，只有 {got} 个。每一项都要有一个数，是 0 也要。',
    'whole-in-rows':
      '每一行里都有所有行的数：它们都 push 进了同一个数组。每一行要从一个新数组开始。{case} 的形状是 {got}，应该是 {want}。',
    'end-missing': '已有的都对，但少了末尾：{case} 的形状是 {got}，应该是 {want}。循环或 slice 是不是结束得太早？',
    'beyond-end': '该有的都有，但后面多出了一些：{case} 的形状是 {got}，应该是 {want}。循环或 slice 是不是走得太远？',
    'part-alone': '这只是 {name}。要把 [{names}] 放在一个列表里一起返回。',
    'part-missing': '返回了 {count} 个结果，应该是 {wanted} 个 [{names}]：少了 {name}。',
    'parts-missing': '返回了 {count} 个结果，应该是 {wanted} 个：[{names}]。',
    'parts-number': '应该返回 {wanted} 个结果，放在一个数组里：[{names}]。现在只返回一个数。',
    'part-transposed': '{name} 的形状是 {got}，应该是 {want}：行和列颠倒了。',
    'part-shape': '{name} 的形状是 {got}，应该是 {want}。',
    'part-number': '{name} 只是一个数，应该是形状为 {want} 的数组。',
    'part-list': '{name} 应该是一个数，现在是形状为 {got} 的数组。',
    'part-of-one': '{name} 是对的，但放在了数组里。去掉方括号，直接放这个数。',
    'a-number': '一个数',
    'results-exchanged': '结果都对，但顺序不对：应该是 [{names}]。',

    'changed-arguments': '结果都对，但函数改动了传给它的数组，而调用它的代码还要用。请在副本上计算。',
    'changed-too': '此外，函数还改动了传给它的数组。',
    fickle:
      '用同样的输入调用两次，答案不同：{case} 先得到 {got}，再得到 {again}。函数外面是不是有变量记住了第一次调用？',
    random: '函数用了 {what}，所以每次答案都不同：{case} 先得到 {got}，再得到 {again}。这里没有什么是随机的。',

    nan: '{case} 得到 NaN，也就是“不是数”：有未定义的值混进了求和。下标是不是越界了？',
    'nan-sometimes':
      '有些输入得到 NaN，也就是“不是数”：{case} 应该得到 {want}。它来自 0 / 0、∞ − ∞、负数的平方根或对数，或者不存在的项。',
    infinite: '{case} 得到 {got}，应该得到 {want}。是不是除以了零，或者 Math.exp 里的数太大？',

    'divided-by-zero': '除了 {name} 含 0 的时候都对：{case} 得到 {got}，应该得到 {want}。是不是除以了 {name}？',
    'infinite-too': '此外，有些结果不是有限的数，例如 {other} 的结果。',

    'always-zero': '结果总是 0。{case} 应该得到 {want}。',
    constant: '不管输入是什么，结果总是 {got}。{case} 应该得到 {want}。',
    negative: '{all}的正负号都反了。{case} 得到 {got}，应该得到 {want}。',
    absolute: '{all}都丢了负号：负的变成了正的。是不是多了一个 Math.abs？{case} 得到 {got}，应该得到 {want}。',
    clipped:
      '{they}在正的地方是对的，负的都变成了 0。是不是多了一个 Math.max(0, …)？{case} 得到 {got}，应该得到 {want}。',
    factor: '{all}都是正确值的 {factor} 倍。{case} 得到 {got}，应该得到 {want}。',
    twice: '{all}都是正确值的两倍。{case} 得到 {got}，应该得到 {want}。',
    'factor-size':
      '{they}只差一个因子 {size}：都是正确值的 {size} 倍。是不是忘了取平均？{case} 得到 {got}，应该得到 {want}。',
    'factor-one-over-size': '{they}只差一个因子 {size}：多除了一次 {size}。{case} 得到 {got}，应该得到 {want}。',
    'size-minus-one': '除以了 {size} − 1。取平均要除以 {size}。{case} 得到 {got}，应该得到 {want}。',
    log10: '{they}用的是以 10 为底的对数。要用自然对数 Math.log。{case} 得到 {got}，应该得到 {want}。',
    log2: '{they}用的是以 2 为底的对数。要用自然对数 Math.log。{case} 得到 {got}，应该得到 {want}。',
    'too-large-by': '{all}都大了 {offset}。{case} 得到 {got}，应该得到 {want}。',
    'too-small-by': '{all}都小了 {offset}。{case} 得到 {got}，应该得到 {want}。',
    rounded: '{they}被舍入了：请保留全部小数。{case} 得到 {got}，应该得到 {want}。',
    squared: '{all}都是正确值的平方。是不是少开了一次方？{case} 得到 {got}，应该得到 {want}。',
    root: '{all}都是正确值的平方根。是不是多开了一次方？{case} 得到 {got}，应该得到 {want}。',
    reciprocal: '{all}都是正确值的倒数：分子和分母颠倒了。{case} 得到 {got}，应该得到 {want}。',
    logarithm: '{all}都是正确值的对数。{case} 得到 {got}，应该得到 {want}。',
    exponential: '{all}都成了 e 的幂，指数是正确值。{case} 得到 {got}，应该得到 {want}。',
    'one-minus': '{all}都是 1 减去正确值。{case} 得到 {got}，应该得到 {want}。',
    'transposed-values': '行和列颠倒了。{case} 得到 {got}，应该得到 {want}。',
    reversed: '{they}都对，但顺序反了。{case} 得到 {got}，应该得到 {want}。',
    'reversed-rows': '{they}都对，但每一行都是倒着的。{case} 得到 {got}，应该得到 {want}。',
    'one-place-late': '{they}都对，但都往后错了一位。{case} 得到 {got}，应该得到 {want}。',
    'one-place-early': '{they}都对，但都往前错了一位。{case} 得到 {got}，应该得到 {want}。',
    'running-sum': '{they}越加越多：每一个都还包含前面的。每次要先把和置 0。{case} 得到 {got}，应该得到 {want}。',
    'other-order': '{they}都对，但顺序不对。{case} 得到 {got}，应该得到 {want}。',

    'arguments-exchanged':
      '如果 {name} 和 {other} 对调，{they}就对了。参数的顺序改过吗？{case} 得到 {got}，应该得到 {want}。',
    'argument-fixed': '如果 {name} 总是 {value}，{they}就对了。用到 {name} 了吗？{case} 得到 {got}，应该得到 {want}。',
    'argument-plus-one': '{they}是 {name} + 1 时的结果：多数了一个。{case} 得到 {got}，应该得到 {want}。',
    'argument-minus-one': '{they}是 {name} − 1 时的结果：少数了一个。{case} 得到 {got}，应该得到 {want}。',
    'argument-zero':
      '如果 {name} 里全是 0（也就是没有用到 {name}），{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-one': '如果 {name} 里全是 1（也就是没有用到 {name}），{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-negated': '如果 {name} 的正负号相反，{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-absolute': '如果 {name} 里没有负号，{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-squared': '如果 {name} 取了平方（多乘了一次），{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-doubled': '如果 {name} 大一倍，{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-halved': '如果 {name} 小一半，{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-clipped': '如果 {name} 里的负数都是 0，{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-sign': '如果 {name} 只剩正负号 −1、0、1，{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-rounded': '如果 {name} 里的数都取了整，{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-first':
      '如果 {name} 的每一项都是第一项（下标总是 0？），{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-last': '如果 {name} 的每一项都是最后一项，{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-reversed': '如果 {name} 的顺序反过来，{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-transposed': '如果 {name} 的行和列颠倒过来，{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-last-missing':
      '如果 {name} 每一行的最后一个数是 0（循环早停了一步？），{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-first-missing':
      '如果 {name} 每一行的第一个数是 0（循环从 1 开始了？），{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-only-last':
      '如果 {name} 的每一行只有最后一个数算数（把 += 写成了 =？），{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-only-first':
      '如果 {name} 的每一行只有第一个数算数（return 写在循环里了？），{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-late': '如果 {name} 的各项都往后挪一位，{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-early': '如果 {name} 的各项都往前挪一位，{they}就对了。{case} 得到 {got}，应该得到 {want}。',
    'argument-replaced': '如果把 {name} 换成 {other}，{they}就对了。{case} 得到 {got}，应该得到 {want}。',

    'argument-returned': '{they}就是传进来的 {name}，原样没动。{case} 得到 {got}，应该得到 {want}。',
    'times-argument': '{all}都是正确值的 {name} 倍：多乘了一次 {name}。{case} 得到 {got}，应该得到 {want}。',
    'times-argument-squared': '{all}都是正确值的 {name} · {name} 倍。{case} 得到 {got}，应该得到 {want}。',
    'divided-by-argument': '{all}都是正确值再除以 {name}。{case} 得到 {got}，应该得到 {want}。',
    'plus-argument': '{all}都是正确值再加上 {name}。{case} 得到 {got}，应该得到 {want}。',
    'minus-argument': '{all}都是正确值再减去 {name}。{case} 得到 {got}，应该得到 {want}。',
    'moved-back': '{name} 走的距离对，方向反了：正负号不对。{case} 得到 {got}，应该得到 {want}。',
    'moved-by-factor': '{name} 的方向对，但走的距离是该走的 {factor} 倍。{case} 得到 {got}，应该得到 {want}。',
    'moved-by-argument': '{name} 走的距离是该走的 {by} 倍：多乘了一次 {by}。{case} 得到 {got}，应该得到 {want}。',
    'moved-without-argument': '{name} 的变化没有乘以 {by}，好像 {by} 是 1。{case} 得到 {got}，应该得到 {want}。',
    'change-alone': '这只是变化量，还要加到 {name} 上。{case} 得到 {got}，应该得到 {want}。',
    'divided-for-times': '{all}都除以了 {name}，而这里该乘。{case} 得到 {got}，应该得到 {want}。',
    'argument-minus': '{all}都是 {name} 减去正确值。{case} 得到 {got}，应该得到 {want}。',

    'first-entry-wrong': '除了第一项都对。{case} 得到 {got}，应该得到 {want}。',
    'last-entry-wrong': '除了最后一项都对。{case} 得到 {got}，应该得到 {want}。',
    'first-entry-right': '只有第一项对。{case} 得到 {got}，应该得到 {want}。',
    'last-entry-right': '只有最后一项对。{case} 得到 {got}，应该得到 {want}。',
    'first-row-wrong': '除了第一行都对。{case} 得到 {got}，应该得到 {want}。',
    'last-row-wrong': '除了最后一行都对。{case} 得到 {got}，应该得到 {want}。',
    'first-row-right': '只有第一行对。{case} 得到 {got}，应该得到 {want}。',
    'last-row-right': '只有最后一行对。{case} 得到 {got}，应该得到 {want}。',
    'first-column-wrong': '除了第一列都对。{case} 得到 {got}，应该得到 {want}。',
    'last-column-wrong': '除了最后一列都对。{case} 得到 {got}，应该得到 {want}。',
    'first-column-right': '只有第一列对。{case} 得到 {got}，应该得到 {want}。',
    'last-column-right': '只有最后一列对。{case} 得到 {got}，应该得到 {want}。',
    'wrong-where-zero': '除了 {name} 为 0 的地方都对。{case} 得到 {got}，应该得到 {want}。',
    'wrong-where-negative': '只有 {name} 为负的地方有错。{case} 得到 {got}，应该得到 {want}。',
    'wrong-where-positive': '只有 {name} 为正的地方有错。{case} 得到 {got}，应该得到 {want}。',
    'wrong-with-zero': '只有 {name} 含 0 的时候不对。{case} 得到 {got}，应该得到 {want}。',
    'wrong-with-negative': '只有 {name} 含负数的时候不对。{case} 得到 {got}，应该得到 {want}。',
    'wrong-with-repeated': '只有 {name} 里有重复的数的时候不对。{case} 得到 {got}，应该得到 {want}。',
    'one-example': '只有一个样本时结果正确，有好几个时就不对了。{case} 得到 {got}，应该得到 {want}。',
    'size-one': '{size} 为 1 时结果正确，更大时就不对了。{case} 得到 {got}，应该得到 {want}。',
    value: '{case} 得到 {got}，应该得到 {want}。',
    example: '{case} 得到 {got}，应该得到 {want}。',

    'repair-caret': '第 {line} 行：^ 不是乘方，而是按位“异或”；乘方是 **。把 {from} 换成 {to}，所有结果就都对了。',
    'caret-too':
      '第 {line} 行：^ 不是乘方，而是按位“异或”；乘方是 **。但错的不止这一处。{case} 得到 {got}，应该得到 {want}。',
    'repair-grouping': '第 {line} 行：括号不对。先乘除，后加减，从左到右。把 {from} 换成 {to}，所有结果就都对了。',
    'repair-reset': '{from} 里还留着之前加进去的东西。在第 {line} 行重新开始（{to}），所有结果就都对了。',
    'repair-accumulate': '第 {line} 行：= 用新值代替旧值，+= 加到旧值上。把 {from} 换成 {to}，所有结果就都对了。',
    'repair-bound': '第 {line} 行：边界或比较不对。把 {from} 换成 {to}，所有结果就都对了。',
    'repair-sign': '第 {line} 行：正负号不对。把 {from} 换成 {to}，所有结果就都对了。',
    'repair-operator': '第 {line} 行：这里要用另一种运算。把 {from} 换成 {to}，所有结果就都对了。',
    'repair-call': '第 {line} 行：这里要用另一个函数。把 {from} 换成 {to}，所有结果就都对了。',
    'repair-missing': '第 {line} 行：少了点什么。把 {from} 换成 {to}，所有结果就都对了。',
    'repair-factor': '第 {line} 行：少乘了一个数。把 {from} 换成 {to}，所有结果就都对了。',
    'repair-superfluous': '第 {line} 行：多了点什么。把 {from} 换成 {to}，所有结果就都对了。',
    'repair-without': '第 {line} 行：去掉 {from}，所有结果就都对了。',
    'repair-index': '第 {line} 行：取错了项。把 {from} 换成 {to}，所有结果就都对了。',
    'repair-order': '第 {line} 行：两样东西的位置颠倒了。把 {from} 换成 {to}，所有结果就都对了。',
    'repair-constant': '第 {line} 行：这里应该是另一个数。把 {from} 换成 {to}，所有结果就都对了。',
    'repair-lookup': '第 {line} 行：这只是编号，要的是这个编号处的值。把 {from} 换成 {to}，所有结果就都对了。',
    'repair-name': '第 {line} 行：这里应该用另一个变量。把 {from} 换成 {to}，所有结果就都对了。',
    'repair-shared':
      '第 {line} 行：每一行其实是同一个数组，改了一行，其他行也跟着变。把 {from} 换成 {to}，所有结果就都对了。',
    'repair-sequence': '第 {line} 行：{from} 来得太早。把它放到 {to} 之后，所有结果就都对了。',
    'repair-entry': '第 {line} 行：这里应该用另一项。把 {from} 换成 {to}，所有结果就都对了。',
    'repair-offset': '第 {line} 行：位置的起点不对。把 {from} 换成 {to}，所有结果就都对了。',

    and: '另外：',
    'time-limit': '{case} 一直没有结果，{seconds} 秒后检查被终止。是不是有循环停不下来？',
    threw: '计算 {case} 时：',
  },
};
