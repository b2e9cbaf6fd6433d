import { byForms } from './patterns';

/** The rules in the library's errors, in Chinese. `{}` is a variable part, `{2}` the second. */
const rules: Record<string, string> = {
  // shapes
  'shapes must broadcast': '形状要能够广播',
  'shapes must be equal': '形状要相同',
  'inner sizes must agree': '中间的两个大小要相等',
  'rows must have the same length': '各行的长度要相同',
  'A must be a square matrix': 'A 要是方阵',
  'needs vectors or matrices': '要用向量或矩阵',
  'needs two vectors': '要用两个向量',
  'needs two matrices whose rows have the same length': '要用两个每行一样长的矩阵',
  'needs a tensor with one element': '要用只有一个元素的张量',
  'needs at least one element': '至少要有一个元素',
  'needs a list of tensors': '要用一组张量',
  'needs tensors': '要用张量',
  'needs tensors or numbers': '要用张量或数',
  'needs numbers or nested arrays of numbers': '要用数，或数组（可以嵌套）',
  'needs pictures of shape {}': '要用形状为 {} 的图像',
  'a picture of {} × {} must have {} numbers': '{} × {} 的图像要有 {} 个数',
  'needs shapes (N, in), (k, out, in) and (k, out)': '形状要是 (N, in)、(k, out, in) 和 (k, out)',
  'needs shape (N, C) or (N, C, H, W)': '形状要是 (N, C) 或 (N, C, H, W)',
  'needs shape {}': '形状要是 {}',
  'a shape must be a list of whole numbers from 0 on': '形状要是一组从 0 起的整数',
  'the number of elements must stay the same': '元素的个数不能变',
  'sizes must be whole numbers from 0 on, or −1': '大小要是从 0 起的整数，或 −1',
  'without elements −1 could be any size': '没有元素时，−1 可以是任何大小',
  'sizes must agree in every dimension but {}': '除了第 {} 维，各维的大小要相同',
  'the index must fit the tensor in every dimension but {}': '除了第 {} 维，下标的每一维都要与张量相配',
  'filters must have shape (O, C, kh, kw), C being the picture’s channels': '滤波器的形状要是 (O, C, kh, kw)，C 是图像的通道数', // prettier-ignore
  'the window must fit into the picture': '窗口要放得进图像',
  'the groups must divide the channels of (N, C, …)': '(N, C, …) 的通道数要能被组数整除',
  'the last dimensions and the parameters must have shape {}': '最后几维和参数的形状要是 {}',
  'the weight must have shape (out, in), in being the input’s last size': '权重的形状要是 (out, in)，in 是输入最后一维的大小', // prettier-ignore
  'the weight must have shape (1,) or ({},)': '权重的形状要是 (1,) 或 ({},)',
  'the weight must have shape {}': '权重的形状要是 {}',
  'the bias must have shape {}': '偏置的形状要是 {}',
  'scores must have shape (N, C), or (C,) for one example': '得分的形状要是 (N, C)，只有一个样本时是 (C,)',
  'training needs more than one value a channel': '训练时每个通道要有不止一个值',
  'a weight needs at least two dimensions': '权重至少要有两维',
  'each example needs one label': '每个样本要有一个标签',
  // values and options
  'labels must be integers from 0 to {}': '标签要是 0 到 {} 的整数',
  'indices must be integers from 0 to {}': '下标要是 0 到 {} 的整数',
  'index of dimension {} must lie between {} and {}': '第 {} 维的下标要在 {} 和 {} 之间',
  'dim must lie between {} and {}': 'dim 要在 {} 和 {} 之间',
  'dims must differ': 'dims 里的各维不能重复',
  'dims must name each of the {} dimensions once': 'dims 要把 {} 个维各列一次',
  'labelSmoothing must lie between 0 and 1': 'labelSmoothing 要在 0 和 1 之间',
  'p must lie between 0 and 1': 'p 要在 0 和 1 之间',
  'low must lie below high': 'low 要小于 high',
  'mean, std, low and high must be finite numbers': 'mean、std、low 和 high 都要是有限的数',
  'lr must be 0 or more': 'lr 不能小于 0',
  'the step must be at least 1': '步长至少是 1',
  'needs two amounts a dimension, for at most {}': '每一维要给两个数，最多 {} 维',
  '{} padding must fit the tensor': '{} 填充要与张量相配',
  '{} must be whole numbers from {} on': '{} 要是从 {} 起的整数',
  '{} must have at least one row': '{} 至少要有一行',
  'points and centres must have as many columns': 'points 和 centres 的列数要相同',
  '{} must be a whole number from {} on': '{} 要是从 {} 起的整数',
  'evaluation needs runningMean and runningVar': '评估时要有 runningMean 和 runningVar',
  'tensors must have one dtype': '各张量的 dtype 要相同',
  // einsum
  "the sizes of '{}' must agree": "'{}' 的大小要一致",
  'the equation may hold letters, commas, ... and one ->': '式子里只能有字母、逗号、“...”和一个“->”',
  'needs one term for each tensor': '每个张量要有一项',
  'needs one letter for each dimension': '每一维要有一个字母',
  'each letter of the result must occur in a term': '结果里的每个字母都要在某一项里出现',
  'a letter may occur only once in the result': '结果里同一个字母只能出现一次',
  // gradients and graphs
  'starts from a single number': '要从一个数开始',
  'gradOutput must have the shape and dtype of the output': 'gradOutput 的形状和 dtype 要与输出相同',
  'nothing that led here asks for a gradient': '一路算来，没有什么要求梯度',
  'the way back through {} has been used up': '经过 {} 往回的路已经用掉了',
  '{} has first derivatives only': '{} 只有一阶导数',
  'input {} of {} was changed after it was used': '{2} 的第 {1} 个输入用过之后又被改了',
  'the numbers of this tensor are forgotten': '这个张量里的数已经清除了',
  'every input needs a value': '每个输入都要有值',
  'every input of the formula must be named': '公式的每个输入都要列出名字',
  'the output must depend on the inputs': '输出要由输入算出',
  'the node must have this input': '节点要有这个输入',
  // optimizers and modules
  'the step must return { x, state } with {} numbers in x': '每一步要返回 { x, state }，x 里有 {} 个数',
  'parameter {} asks for no gradient': '第 {} 个参数没有要求梯度',
  'every tensor needs a value': '每个张量都要有值',
  'every value needs a tensor': '每个值都要有对应的张量',
  '{} must be a tensor': '{} 要是张量',
  // files of weights
  'no tensor can be called {}, where texts are kept': '张量不能叫 {}，这个名字留给文字',
  'an integer must be exact as a float64': '整数要能用 float64 精确表示',
  'tensors must not share bytes': '张量之间不能共用字节',
  'every byte must belong to a tensor': '每个字节都要属于某个张量',
  'the file is cut short: {} bytes of numbers are needed': '文件不完整：需要 {} 字节的数',
  'the file is cut short': '文件不完整',
  'the file is empty': '文件是空的',
  'this is not a safetensors file': '这不是 safetensors 文件',
  'a file’s bytes are needed, as a Uint8Array or an ArrayBuffer': '需要文件的字节，类型是 Uint8Array 或 ArrayBuffer',
  'this is not a safetensors file: it does not begin with the length of its header':
    '这不是 safetensors 文件：开头写的不是文件头的长度',
  'the header must be an object': '文件头要是一个对象',
  'every name must occur once in the header': '每个名字在文件头里只能出现一次',
  '{} needs a dtype, a shape and two data_offsets': '{} 要有 dtype、shape 和两个 data_offsets',
  'numbers must be one of {}': '数的类型要是其中之一：{}',
  'the file is damaged: {} of shape {} in {} needs {} bytes': '文件损坏了：{}（形状 {}，{}）需要 {} 字节',
  'options must be an object, such as {}': '选项要写成对象，例如 {}',
  '{} must be one of {}': '{} 要是其中之一：{}',
  '{} must hold texts': '{} 里要是文字',
  '{} must have shape {}': '{} 的形状要是 {}',
};

/** What was received instead. Anything not listed here contains no words. */
const got: Record<string, string> = {
  'an empty tensor': '空张量',
  'an array': '数组',
  'no tensors': '没有张量',
  'shape {}': '形状 {}',
  'none for {}': '{} 没有',
  '{} elements': '{} 个元素',
  '{} examples and {} labels': '{} 个样本和 {} 个标签',
  '{} groups and {}': '{} 组和 {}',
  'length {} first and length {} at position {}': '开头的长度是 {}，位置 {3} 上的是 {2}',
  '{} first and {} at position {}': '开头是 {}，位置 {3} 上是 {2}',
  '{} at position {}': '位置 {2} 上的 {1}',
  'input {} and weight {}': '输入 {} 和权重 {}',
  'picture {} and filters {}': '图像 {} 和滤波器 {}',
  '{} and index {}': '{} 和下标 {}',
  '{}, window {}, padding {}': '{}，窗口 {}，填充 {}',
  '{} of {} for {} of {}': '{}（{}），而要的是 {}（{}）',
  '{} and {}, which overlap': '{} 和 {} 重叠',
  '{} before {} that do not': '{2} 之前有 {1} 个不属于',
  '{} at the end that do not': '末尾有 {} 个不属于',
  'a zip archive, as torch.save writes': 'torch.save 写出的 zip 文件',
  'a Python pickle': 'Python 的 pickle 文件',
  '{} bytes without a header': '{} 字节，没有文件头',
  'a header of {} bytes where {} follow': '文件头写明 {} 字节，而后面只有 {}',
  'a header that is not UTF-8': '不是 UTF-8 的文件头',
  'a header that is not JSON': '不是 JSON 的文件头',
  '{} twice': '两个 {}',
  '{} and {}': '{} 和 {}',
  '{} for {}': '{2} 用了 {1}',
  '{} in {}': '{2} 里的 {1}',
};

const advice: Record<string, string> = {
  'Transpose one argument?': '要不要转置其中一个？',
  'Numbers go to mul.': '数用 mul 来乘。',
  'Write the size out.': '请把大小写出来。',
  'For example [2, 3].': '例如 [2, 3]。',
  'Make a tensor of it with tensor(…).': '用 tensor(…) 把它变成张量。',
  'Make both with the same { dtype }.': '创建时给两者相同的 { dtype }。',
  'Make it with { requiresGrad: true }.': '创建时加上 { requiresGrad: true }。',
  'Make a tensor with { requiresGrad: true }.': '创建张量时加上 { requiresGrad: true }。',
  'From the last dimension on, sizes must be equal or 1.': '从最后一维往前，大小要相等，或者是 1。',
  'Reduce it first, for example with sum or mean.': '先归约成一个数，例如用 sum 或 mean。',
  'Compute the result again, or pass { retainGraph: true } the first time.': '请重新计算结果，或者第一次就传入 { retainGraph: true }。', // prettier-ignore
  'Change it after backward, or work on a copy.': '请在 backward 之后再改，或者改它的副本。',
  'Read them inside the function that made it, or return it from there.': '请在创建它的函数里读取，或者从那里返回它。',
  'Or pass { training: true }.': '或者传入 { training: true }。',
  'In Python: safetensors.torch.save_file(model.state_dict(), path).':
    '在 Python 里：safetensors.torch.save_file(model.state_dict(), path)。',
};

/** The message of one of the library's errors, in Chinese; null for other errors. */
export function libraryErrorInChinese(message: string): string | null {
  const found = /^(\w+): ([^]*)$/.exec(message);
  if (!found) return null;
  const [, op, said] = found;
  const [first, ...also] = said.split(/(?<=\.) Also, /);
  const sentences = [saidOf(first), ...also.map((other) => saidOf(other))];
  if (sentences.includes(null)) return null;
  return `${op}：${sentences.join('此外，')}`;
}

/** The rule, the value received, and the advice. */
function saidOf(said: string): string | null {
  const advised = Object.keys(advice).find((sentence) => said.endsWith(`. ${sentence}`));
  const rest = (advised ? said.slice(0, -advised.length - 1) : said).replace(/\.$/, '');
  for (let at = rest.indexOf(', got '); ; at = rest.indexOf(', got ', at + 1)) {
    const rule = byForms(rules, at < 0 ? rest : rest.slice(0, at));
    if (!rule) {
      if (at < 0) return null;
      continue;
    }
    const given = at < 0 ? '' : rest.slice(at + ', got '.length);
    return `${rule}${given && `，得到的是 ${byForms(got, given) ?? given}`}。${advised ? advice[advised] : ''}`;
  }
}
