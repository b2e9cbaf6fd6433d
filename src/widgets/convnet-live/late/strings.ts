import { counted } from '@i18n/counted';
import type { Translated } from '@i18n/locale';

/** The texts of what is loaded once it is wanted. */
const en = {
  unseen: 'What it says of pictures that it has never seen',
  says: (label: string, predicted: string, isRight: boolean) =>
    isRight ? `${label}: recognised` : `${label}: called ${predicted}`,
  confusion: 'What is taken for what: rows are the true classes, columns the answers',
  maps: 'What the picture becomes, layer by layer',
  mapsNote: 'Choose any cell: where does its number come from? Arrow keys move the choice.',
  is: ': ',
  map: (layer: string) => `Maps of ${layer}`,
  positive: 'positive',
  negative: 'negative',
  at: (layer: string, map: number, row: number, column: number) => `${layer}, map ${map}, row ${row}, column ${column}`,
  unit: (layer: string, unit: number) => `${layer}, unit ${unit}`,
  pixel: (colour: string, row: number, column: number) => `The picture’s ${colour}, row ${row}, column ${column}`,
  colours: ['red', 'green', 'blue'],
  byte: (byte: string, value: string) => `Byte ${byte}: ${byte} / 127.5 − 1 = ${value}. Here the way ends.`,
  window: 'window',
  filter: 'filter',
  products: 'products',
  channel: (c: number, sum: string) => `channel ${c}: ${sum}`,
  channels: 'Products, added up channel by channel:',
  sum: (sum: string, bias: string, value: string) => `Sum ${sum}, and bias ${bias}: ${value}.`,
  strongest: (shown: number, all: string) => `The ${shown} largest of ${counted(all, 'product')}:`,
  thenRelu: (value: string, result: string) => `Then ReLU: max(0, ${value}) = ${result}.`,
  largest: (value: string) => `The largest of the window: ${value}.`,
  relu: (value: string, result: string) => `max(0, ${value}) = ${result}.`,
  bn: (x: string, mean: string, deviation: string, scale: string, shift: string, value: string) =>
    `(${x} − mean ${mean}) / deviation ${deviation} × ${scale} + ${shift} = ${value}.`,
  back: 'Follow its largest part back',
  forward: 'To the layer after',

  layers: 'The layers',
  layersNote:
    'c16k5p2: 16 filters of 5 × 5, padding 2 (s2: stride 2). relu, bn, pool2, fc10. It ends with fc10, one score for each class.',
  layer: 'layer',
  gives: 'gives',
  parameters: 'parameters',
  multiplyAdds: 'multiply-adds',
  total: 'together',

  draw: 'Draw one yourself',
  drawDigit: 'Draw a digit with finger or mouse: the network answers at once.',
  drawScene: 'Draw a picture with finger or mouse: the network answers at once.',
  clear: 'Clear',
  colour: (i: number) => `Colour ${i}`,
  pad: 'Drawing area',
  says3: 'It says:',

  weights: 'Weights',
  weightsNote: 'A safetensors file with PyTorch’s names: torch.nn.Sequential of the same layers loads it.',
  save: 'Save the weights',
  load: 'Load weights',
  start: 'Back to random weights',
  loaded: 'Training begins with the weights of your file: what it says untrained is epoch 0.',
  otherFile:
    'This is not a safetensors file. A network of PyTorch is written as one by safetensors.torch.save_file(model.state_dict(), path).',
  cutShort: 'This safetensors file is cut short: its end is missing. Download or save it again.',
  unreadable: (found: string) => `This safetensors file cannot be read here: ${found}`,
  missing: (names: string) => `The file has no tensor called ${names}, which these layers need.`,
  extra: (names: string) => `The file has tensors that these layers have no place for: ${names}.`,
  shape: (name: string, wanted: string, found: string) =>
    `${name} has the shape ${found} in the file, and ${wanted} in these layers. Choose the layers that the file was saved with.`,
  notFinite: (name: string) => `${name} holds numbers that are not finite.`,
};

export type LateStrings = typeof en;

export const lateStrings: Translated<LateStrings> = {
  en,
  zh: {
    unseen: '它怎样看没见过的图像',
    says: (label, predicted, isRight) => (isRight ? `${label}：认对了` : `${label}：认作${predicted}`),
    confusion: '什么被认作什么：行是真实类别，列是回答',
    maps: '图像一层一层变成什么',
    mapsNote: '任选一格，看它的数从哪里来。方向键可以移动。',
    is: '：',
    map: (layer) => `${layer} 的激活图`,
    positive: '正',
    negative: '负',
    at: (layer, map, row, column) => `${layer}，第 ${map} 张图，第 ${row} 行，第 ${column} 列`,
    unit: (layer, unit) => `${layer}，第 ${unit} 个单元`,
    pixel: (colour, row, column) => `图像的${colour}色，第 ${row} 行，第 ${column} 列`,
    colours: ['红', '绿', '蓝'],
    byte: (byte, value) => `字节 ${byte}：${byte} / 127.5 − 1 = ${value}。到这里就是头了。`,
    window: '窗口',
    filter: '滤波器',
    products: '乘积',
    channel: (c, sum) => `通道 ${c}：${sum}`,
    channels: '乘积按通道相加：',
    sum: (sum, bias, value) => `总和 ${sum}，加偏置 ${bias}，得 ${value}。`,
    strongest: (shown, all) => `${all} 个乘积里最大的 ${shown} 个：`,
    thenRelu: (value, result) => `然后是 ReLU：max(0, ${value}) = ${result}。`,
    largest: (value) => `窗口里最大的是 ${value}。`,
    relu: (value, result) => `max(0, ${value}) = ${result}。`,
    bn: (x, mean, deviation, scale, shift, value) =>
      `(${x} − 均值 ${mean}) / 标准差 ${deviation} × ${scale} + ${shift} = ${value}。`,
    back: '顺着最大的一份往回走',
    forward: '到后一层',

    layers: '各层',
    layersNote:
      'c16k5p2 是 16 个 5 × 5 的滤波器，零填充 2（s2 是步幅 2）；另有 relu、bn、pool2、fc10。最后一层要是 fc10，每类一个得分。',
    layer: '层',
    gives: '输出',
    parameters: '参数',
    multiplyAdds: '乘加次数',
    total: '合计',

    draw: '自己画一张',
    drawDigit: '用手指或鼠标写一个数字，网络马上回答。',
    drawScene: '用手指或鼠标画一张图，网络马上回答。',
    clear: '擦掉',
    colour: (i) => `颜色 ${i}`,
    pad: '画板',
    says3: '它说：',

    weights: '权重',
    weightsNote: 'safetensors 文件，名字和 PyTorch 一样：同样几层的 torch.nn.Sequential 能直接载入。',
    save: '保存权重',
    load: '载入权重',
    start: '换回随机权重',
    loaded: '训练从你文件里的权重开始：第 0 轮就是它原来的样子。',
    otherFile:
      '这不是 safetensors 文件。PyTorch 里的网络可以这样存成一个：safetensors.torch.save_file(model.state_dict(), path)。',
    cutShort: '这个 safetensors 文件不完整，缺了后面一截。请重新下载或重新保存。',
    unreadable: (found) => `这个 safetensors 文件在这里读不了：${found}`,
    missing: (names) => `文件里没有这几层需要的张量：${names}。`,
    extra: (names) => `文件里有这几层放不下的张量：${names}。`,
    shape: (name, wanted, found) =>
      `${name} 在文件里的形状是 ${found}，在这几层里是 ${wanted}。请选保存文件时用的那几层。`,
    notFinite: (name) => `${name} 里有不是有限值的数。`,
  },
};
