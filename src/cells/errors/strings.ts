import type { Translated } from '@i18n/locale';
import type { StopReason } from '../run/Sandbox';
import type { SourceErrorCode } from '../code/compiled';
import type { NotebookErrorCode } from '../run/notebook';

/** Advice on an error of the language. */
export type Advice =
  | 'not-defined'
  | 'not-here'
  | 'of-node'
  | 'too-early'
  | 'too-early-unnamed'
  | 'of-null'
  | 'no-parts'
  | 'not-iterable-unnamed'
  | 'constant-or-frozen'
  | 'of-nothing'
  | 'of-nothing-unnamed'
  | 'not-a-function'
  | 'not-iterable'
  | 'constant'
  | 'recursion'
  | 'python-name'
  | 'no-arrow';

type ErrorKey =
  | SourceErrorCode
  | StopReason
  | Advice
  | NotebookErrorCode
  | 'error'
  | 'error-no-line'
  | 'caused-by'
  | 'thrown-value'
  | 'thrown-unreadable'
  | 'no-such-export'
  | 'not-imported'
  | 'withheld'
  | 'no-function'
  | 'no-result'
  | 'ran-before'
  | 'more'
  | 'not-this-browser'
  | 'no-such-property'
  | 'plot-line';

const en: Record<ErrorKey, string> = {
  // before it runs
  syntax: 'Line {line} cannot be read as code: {message}.',
  unexpected: 'Line {line}: “{message}” is not expected here.',
  unreadable: 'Line {line}: from here on the code cannot be read.',
  'unexpected-end': 'Line {line}: the code breaks off in the middle of something.',
  unclosed: 'Line {line}: the bracket “{message}” is opened here and never closed.',
  'still-open':
    'Line {line}: “{message}” is not expected here, because the bracket “{found}” of line {earlier} is not closed yet.',
  'unexpected-begin':
    'Line {line}: “{message}” is not expected here. Is something missing at the end of line {earlier}?',
  'unclosed-text': 'Line {line}: a string begins here, and its closing quote is missing.',
  'declared-twice':
    'Line {line}: the name “{message}” is taken already. Choose another, or leave out the second declaration.',
  import: 'Line {line}: only “downhill” and “@observablehq/plot” can be imported here, not “{message}”.',
  unsupported: 'Line {line}: “{message}” does not work in a cell.',
  'enum-initializer':
    'Line {line}: “{message}” follows a member that is not a number, so it needs a value of its own: {message} = ….',
  'too-nested':
    'Line {line}: more than {count} brackets are open at once here. Split the code: give inner parts names of their own.',
  'too-many-parts':
    'Line {line}: this expression has more than {count} nested or chained parts, too many to read. Split it: give some of its parts names, or put the values into an array and loop over it.',
  'too-long': 'This code takes more than {count} seconds to read. Is there something in it that a loop could make?',
  python: 'Line {line}: “{found}” is Python. In JavaScript: {instead}',
  arrow: 'Line {line}: a function is written with “=>”, not with “>”.',
  // characters that only look right
  'full-width':
    'Line {line}: “{found}” ({character}) is what a Chinese keyboard types. Code needs the plain “{instead}”.{more}',
  quote: 'Line {line}: {found} ({character}) is a typographic quotation mark. Code needs the straight {instead}.{more}',
  'look-alike':
    'Line {line}: “{found}” ({character}) is not a symbol of code, though it looks like one. Write “{instead}”.{more}',
  invisible:
    'Line {line}: there is an invisible character here ({character}). It often comes with copied text; delete it.{more}',
  'look-alike-name':
    'Line {line}: in the name “{found}”, the “{letter}” ({character}) only looks like the Latin “{latin}”. So it is another name than “{instead}”.',
  more: ' There are {count} such characters in this code.',
  // how it ended
  stopped: 'Stopped.',
  'time-limit':
    'Stopped after {seconds} seconds. Does a loop run forever, or does an await wait for something that never comes? What takes long has more time as long as it calls progress(done, all).',
  'not-started': 'The sandbox did not start. Reload the page and try again.',
  flooded: 'Stopped: the code sent more than the page can handle.',
  'no-result': 'Done. Nothing was printed.',
  'ran-before': 'Run first, because this cell needs them: {cells}.',
  // between cells
  'defined-elsewhere':
    '“{name}” is already defined, in the cell “{cell}”, and the cells of a chapter share their names. Choose another.',
  'defined-below': '“{name}” is defined only further below, in the cell “{cell}”. A cell can use what is above it.',
  'assigned-elsewhere':
    'Line {line}: “{name}” belongs to the cell “{cell}”, which alone can change it. Give the new value a name of its own.',
  'needed-failed': 'This cell needs {name} from the cell “{cell}”, which failed: {message}',
  // what was thrown
  error: 'Line {line}, {name}: {message}',
  'plot-line': 'Line {line}: ',
  'error-no-line': '{name}: {message}',
  'caused-by': 'Its cause: {cause}.',
  'thrown-value': 'The code threw {value}, which is not an Error. To see the line, throw an Error: throw new Error(…).',
  'thrown-unreadable': 'The code threw an object that cannot be inspected, and is not an Error.',
  'no-such-export': '“downhill” has nothing called “{name}”.',
  'not-imported': "Line {line}: {name} is part of the library. Write import { {name} } from 'downhill'; at the top.",
  'not-this-browser': 'This browser does not know how to read this code: {message}. A newer one may.',
  'no-such-property': 'Line {line}: nothing has a property “{name}”, so it is undefined.',
  withheld: '{name} is yours to write here; it cannot be imported.',
  'no-function': 'The cell no longer defines a function {name}. “Reset to the start” brings it back.',
  // advice
  'not-defined':
    '{name} has not been defined. Is it spelled the same everywhere? What comes from the library must be imported.',
  'not-here': 'Code in a cell cannot reach the page, the network or any storage, so there is no {name} here.',
  'of-node': '{name} belongs to Node.js. A cell runs in the browser, where it does not exist.',
  'too-early': '{name} is used before the line that defines it.',
  'of-nothing': 'The value before “{name}” is undefined. Does an index run past the end of an array?',
  'of-nothing-unnamed': 'Something here is undefined. Does an index run past the end of an array?',
  'too-early-unnamed': 'A name is used before the line that defines it.',
  'of-null': 'null has no properties: the value before the dot or the bracket is null.',
  'no-parts': 'The value that is destructured here is undefined or null.',
  'not-iterable-unnamed': 'Something here is iterated over like a list, but is not one.',
  'constant-or-frozen':
    'A name declared with const keeps its value, and so does a property of a frozen object. Declare the name with let to change it.',
  'not-a-function': '{name} is called like a function, but is not one.',
  'not-iterable': '{name} is not a list or anything else that can be iterated over.',
  constant: 'A name declared with const keeps its value. Declare it with let to change it.',
  recursion: 'A function calls itself without end.',
  'python-name': '{name} is not JavaScript, though Python has it. Write: {instead}',
  'no-arrow': '{name} has not been defined. If a function takes it, write “=>”, not “>”.',
};

/** The messages for mistakes in a cell; loaded with the first run. */
export const errorStrings: Translated<Record<ErrorKey, string>> = {
  en,
  zh: {
    syntax: '第 {line} 行不是能读懂的代码：{message}。',
    unexpected: '第 {line} 行：这里不该出现“{message}”。',
    unreadable: '第 {line} 行：从这里起，代码读不懂。',
    'unexpected-end': '第 {line} 行：代码没写完就断了。',
    unclosed: '第 {line} 行：括号“{message}”从这里开始，一直没有关上。',
    'still-open': '第 {line} 行：这里不该出现“{message}”，因为第 {earlier} 行的括号“{found}”还没有关上。',
    'unexpected-begin': '第 {line} 行：这里不该出现“{message}”。第 {earlier} 行的末尾是不是缺了什么？',
    'unclosed-text': '第 {line} 行：这里开始的字符串缺少结束的引号。',
    'declared-twice': '第 {line} 行：名字“{message}”已经用过了。换一个名字，或者去掉第二次声明。',
    import: '第 {line} 行：这里只能导入“downhill”和“@observablehq/plot”，不能导入“{message}”。',
    unsupported: '第 {line} 行：代码单元里不能用“{message}”。',
    'enum-initializer': '第 {line} 行：“{message}”前一个成员的值不是数，所以它要有自己的值：{message} = …。',
    'too-nested': '第 {line} 行：这里同时打开的括号超过了 {count} 个。请把代码拆开，给里层的部分起名字。',
    'too-many-parts':
      '第 {line} 行：这个表达式嵌套或连写的部分超过了 {count} 个，太多了，读不了。请把它拆开：给其中的部分起名字，或者把值放进数组，用循环处理。',
    'too-long': '这段代码读了 {count} 秒还没读完。其中是不是有可以用循环生成的内容？',
    python: '第 {line} 行：“{found}”是 Python 的写法。JavaScript 里写作：{instead}',
    arrow: '第 {line} 行：写函数要用“=>”，不是“>”。',
    'full-width':
      '第 {line} 行：“{found}”（{character}）是中文输入法打出的全角符号，代码里要用英文半角的“{instead}”。请切换到英文输入法重打。{more}',
    quote: '第 {line} 行：{found}（{character}）是排版用的引号，代码里的字符串要用英文的直引号 {instead}。{more}',
    'look-alike': '第 {line} 行：“{found}”（{character}）看着像，但不是代码里的符号，请改成“{instead}”。{more}',
    invisible: '第 {line} 行：这里有一个看不见的字符（{character}），往往是复制时带进来的，请删掉它。{more}',
    'look-alike-name':
      '第 {line} 行：名字“{found}”里的“{letter}”（{character}）只是看着像英文字母“{latin}”，所以它和“{instead}”不是同一个名字。',
    more: '这段代码里这样的字符共有 {count} 个。',
    stopped: '已停止。',
    'time-limit':
      '运行满 {seconds} 秒，已停止。是不是有循环停不下来，或者 await 等的东西一直不来？确实要跑很久的代码，不断调用 progress(done, all)，就会得到更多时间。',
    'not-started': '沙箱没有启动。请重新加载本页再试。',
    flooded: '已停止：代码发来的内容太多，页面处理不了。',
    'no-result': '运行完毕，没有输出。',
    'ran-before': '这个单元要用到，已先运行：{cells}。',
    'defined-elsewhere': '“{name}”已经在单元“{cell}”里定义过了，而一章里的单元共用名字。请换一个。',
    'defined-below': '“{name}”在更下面的单元“{cell}”里才定义。单元只能用它上面的东西。',
    'assigned-elsewhere': '第 {line} 行：“{name}”属于单元“{cell}”，只有那里能改它。请给新值另起一个名字。',
    'needed-failed': '这个单元要用到单元“{cell}”里的 {name}，而那里出错了：{message}',
    error: '第 {line} 行，{name}：{message}',
    'plot-line': '第 {line} 行：',
    'error-no-line': '{name}：{message}',
    'caused-by': '起因：{cause}。',
    'thrown-value': '代码抛出了 {value}，它不是一个 Error。想看到行号，请抛出 Error：throw new Error(…)。',
    'thrown-unreadable': '代码抛出了一个不让查看的对象，它不是一个 Error。',
    'no-such-export': '“downhill”里没有“{name}”。',
    'not-imported': "第 {line} 行：{name} 是库里的。请在开头写上 import { {name} } from 'downhill';",
    'not-this-browser': '这个浏览器读不懂这段代码：{message}。换一个新一些的浏览器也许可以。',
    'no-such-property': '第 {line} 行：没有“{name}”这个属性，它的值是 undefined。',
    withheld: '{name} 在这里要由你来写，不能导入。',
    'no-function': '代码里已经没有函数 {name} 了。点“重置为初始代码”可以找回来。',
    'not-defined': '{name} 还没有定义。各处的拼写一致吗？库里的东西要先导入。',
    'not-here': '代码单元接触不到页面、网络和存储，所以这里没有 {name}。',
    'of-node': '{name} 是 Node.js 里的东西。代码单元在浏览器里运行，没有它。',
    'too-early': '在定义 {name} 的那一行之前就用到了它。',
    'of-nothing': '“{name}”前面的值是 undefined。数组的下标是不是越界了？',
    'of-nothing-unnamed': '这里有一个值是 undefined。数组的下标是不是越界了？',
    'too-early-unnamed': '在定义一个名字的那一行之前就用到了它。',
    'of-null': 'null 没有属性：点或方括号前面的值是 null。',
    'no-parts': '这里要解构的值是 undefined 或 null。',
    'not-iterable-unnamed': '这里有一个值被当作列表来逐个取出，但它不是列表。',
    'constant-or-frozen': '用 const 声明的名字不能改值，冻结的对象的属性也不能。要改名字的值，请用 let 声明。',
    'not-a-function': '{name} 被当作函数来调用，但它不是函数。',
    'not-iterable': '{name} 不是可以逐个取出的列表。',
    constant: '用 const 声明的名字不能改值。要改值，请用 let 声明。',
    recursion: '有函数在无休止地调用自己。',
    'python-name': '{name} 是 Python 的写法，JavaScript 里没有。请写作：{instead}',
    'no-arrow': '{name} 还没有定义。它要是函数的参数，就写“=>”，不是“>”。',
  },
};
