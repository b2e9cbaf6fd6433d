import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'to-all':
        'All pieces get the gradient. Only the largest decided the output; the others could move a little and nothing would change: they get 0.',
      shared: 'The pieces share the gradient equally. The largest gets all of it, the others nothing.',
      'x-from-all':
        'The gradient of x adds up the weights of all pieces. x acts through the winning piece alone: take the weights of that row.',
      'to-first': 'The first piece gets the gradient, whichever is the largest.',
      'to-smallest': 'The gradient goes to the smallest piece. The largest decided the output.',
      'tie-to-last':
        'At a tie the last of the largest pieces wins. Here it is the first, as in PyTorch’s max along a dimension.',
      'tie-to-both': 'At a tie each of the largest pieces gets the whole gradient. Here the first of them gets it.',
      'tie-shared':
        'At a tie the largest pieces share the gradient. Here the first of them gets it, as in PyTorch’s max along a dimension.',
      'no-upstream': 'These are the local derivatives. Multiply every gradient by upstream.',
      'without-bias': 'The biases are missing. A piece is W[k] · x + b[k].',
      'compared-without-bias':
        'The pieces are compared without their biases, which are added afterwards. Compare W[k] · x + b[k].',
      'bias-gradient-one': 'The gradient of the winner’s bias is 1. Multiply it by upstream.',
      'factors-exchanged':
        'x and W have changed places: in w · x the gradient of w is upstream times x, and that of x is upstream times w.',
      'all-summed': 'The pieces are added up. The output is the largest of them.',
      smallest: 'The smallest piece is taken. The output is the largest.',
      'with-zero': 'A negative output has become 0. Maxout has no ReLU behind it: the largest piece may be negative.',
      'by-size': 'The piece with the largest absolute value wins. −3 is less than 2: compare with the signs.',
    },
    hints: [
      'First all pieces: row by row, W[k] · x + b[k]. y is the largest; remember which one it was.',
      'Behind a maximum everything goes to the winner: its row of W gets x times upstream, its bias upstream, all others 0.',
      'x is multiplied by the winner’s row, so its gradient is that row times upstream.',
    ],
  },
  zh: {
    mistakes: {
      'to-all': '每一段都得到了梯度。决定输出的只有最大的那个；其他的动一动，什么也不会变：它们得 0。',
      shared: '各段平分了梯度。应该全归最大的，其他的得 0。',
      'x-from-all': 'x 的梯度加上了所有段的权重。x 只通过获胜的那一段起作用：只用那一行的权重。',
      'to-first': '不管谁最大，梯度都给了第一段。',
      'to-smallest': '梯度给了最小的一段。决定输出的是最大的。',
      'tie-to-last': '相等时取了最后一个。这里取最前面的，和 PyTorch 沿一个维度的 max 一样。',
      'tie-to-both': '相等时几段各得到了全部梯度。这里只给最前面的那个。',
      'tie-shared': '相等时几段平分了梯度。这里全给最前面的那个，和 PyTorch 沿一个维度的 max 一样。',
      'no-upstream': '这些是局部导数。每个梯度都要乘以 upstream。',
      'without-bias': '少了偏置。一段是 W[k] · x + b[k]。',
      'compared-without-bias': '比较时没有算偏置，后来才加上。要比较的是 W[k] · x + b[k]。',
      'bias-gradient-one': '获胜那一段的偏置，梯度写成了 1。要乘以 upstream。',
      'factors-exchanged': 'x 和 W 用反了：w · x 中，w 的梯度是 upstream 乘 x，x 的梯度是 upstream 乘 w。',
      'all-summed': '把各段加起来了。输出是其中最大的一个。',
      smallest: '取了最小的一段。输出是最大的。',
      'with-zero': '负的输出变成了 0。Maxout 后面没有 ReLU：最大的一段也可以是负的。',
      'by-size': '取了绝对值最大的一段。−3 比 2 小：要带着正负号比较。',
    },
    hints: [
      '先算出所有的段：一行一行地算 W[k] · x + b[k]。y 是最大的；记住是哪一个。',
      '最大值后面，一切归获胜者：它那一行 W 得到 x 乘 upstream，它的偏置得到 upstream，其他都是 0。',
      'x 乘的是获胜者那一行，所以 x 的梯度就是那一行乘 upstream。',
    ],
  },
};
