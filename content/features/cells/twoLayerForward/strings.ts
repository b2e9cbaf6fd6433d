import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      'no-relu':
        'Nothing stands between the layers. Put max(0, ·) on what the first one gives, or both are one linear layer.',
      'first-layer-only': 'This is W₁x + b₁, what goes into the hidden units. Take max(0, ·), then the second layer.',
      'hidden-returned': 'This is what the hidden units give. The scores come out of the second layer: W₂h + b₂.',
      'relu-at-the-end-too':
        'The scores are clipped at 0 as well. max(0, ·) belongs between the layers; a score may be negative.',
      'relu-at-the-end-only': 'max(0, ·) is taken of the scores. It belongs between the layers, on the hidden units.',
      'no-b1': 'b₁ is missing. Without it, the line of every hidden unit passes through the origin.',
      'no-b2': 'b₂ is missing: each class adds its own b₂ to its score.',
      'no-biases': 'Both biases are missing: W₁x + b₁ in the first layer, W₂h + b₂ in the second.',
      'b1-after-relu': 'b₁ is added after max(0, ·). Add it before: it decides where the unit switches on.',
      'b1-for-each-input': 'b₁ is added once for every input. Add it once for the whole sum: is it inside the loop?',
      'w1-transposed':
        'W₁ is read by its columns. Hidden unit j has the row W1[j]: its weights are W1[j][0], W1[j][1] …',
      'w2-transposed': 'W₂ is read by its columns. Class c has the row W2[c], with a weight for each hidden unit.',
      'relu-on-inputs': 'max(0, ·) is taken of the inputs. Take it of what the first layer gives.',
      'relu-on-products': 'max(0, ·) is taken of every product. Add up the products and b₁ first.',
      'relu-on-weights': 'max(0, ·) is taken of the weights. They stay as they are: take it of the sum.',
      'largest-for-all':
        'All hidden units give the same, the largest of them. max(0, ·) compares each with 0, not with the others.',
      'largest-unit-alone': 'Only the largest hidden unit is kept. Keep every one that is above 0.',
      'smaller-than-zero': 'What is below 0 is kept, and the rest dropped. ReLU is max(0, z), not min.',
      absolute: 'Units below 0 have lost their sign. ReLU gives 0 for them.',
      step: 'The units give 1 where they are on. ReLU gives z itself there.',
      sigmoid: 'The units are sigmoids. This network has max(0, z).',
      tanh: 'The units are tanh. This network has max(0, z).',
      'first-unit-only': 'Only the first hidden unit has its max(0, ·). All of them need it.',
      'first-point-only': 'Only the first point has scores. Every point gets a row.',
      'always-first-point': 'Every row has the scores of the first point. Use the row’s own x.',
      probabilities: 'These are probabilities, from the softmax. Return the scores themselves.',
      winners: 'These are the classes with the largest scores. Return the scores themselves.',
    },
    hints: [
      'layer(W1, b1, x) is a list with a number for each hidden unit. What is max(0, ·) of it, number by number?',
      'const hidden = layer(W1, b1, x).map((z) => Math.max(0, z));',
      'The second layer takes hidden where the first took x, and nothing comes after it.',
    ],
  },
  zh: {
    mistakes: {
      'no-relu': '两层之间什么也没有。第一层的结果要取 max(0, ·)，否则两层合起来只是一个线性层。',
      'first-layer-only': '这是 W₁x + b₁，也就是隐藏单元的输入。接着取 max(0, ·)，再过第二层。',
      'hidden-returned': '这是隐藏单元的输出。得分要由第二层给出：W₂h + b₂。',
      'relu-at-the-end-too': '得分也被截到 0 以上了。max(0, ·) 只放在两层之间；得分可以是负的。',
      'relu-at-the-end-only': 'max(0, ·) 取在了得分上。它应该在两层之间，作用于隐藏单元。',
      'no-b1': '漏了 b₁。没有它，每个隐藏单元的分界线都只能过原点。',
      'no-b2': '漏了 b₂：每一类的得分都要加上自己的 b₂。',
      'no-biases': '两个偏置都漏了：第一层是 W₁x + b₁，第二层是 W₂h + b₂。',
      'b1-after-relu': 'b₁ 加在了 max(0, ·) 之后。应该在之前加：单元从哪里开始激活，由它决定。',
      'b1-for-each-input': '每个输入都加了一次 b₁。整个和只加一次：它是不是写进了循环里？',
      'w1-transposed': 'W₁ 按列读了。隐藏单元 j 对应的是行 W1[j]，它的权重是 W1[j][0]、W1[j][1]……',
      'w2-transposed': 'W₂ 按列读了。第 c 类对应的是行 W2[c]，每个隐藏单元在其中有一个权重。',
      'relu-on-inputs': 'max(0, ·) 取在了输入上。应该对第一层的结果取。',
      'relu-on-products': '每个乘积都取了 max(0, ·)。应该先把乘积和 b₁ 加起来。',
      'relu-on-weights': 'max(0, ·) 取在了权重上。权重保持原样，对和来取。',
      'largest-for-all': '所有隐藏单元给出了同一个数，即其中最大的。max(0, ·) 是各自和 0 比，不是互相比。',
      'largest-unit-alone': '只留下了最大的那个隐藏单元。大于 0 的都要留下。',
      'smaller-than-zero': '留下了小于 0 的，丢掉了其余的。ReLU 是 max(0, z)，不是 min。',
      absolute: '小于 0 的单元只是丢了负号。ReLU 让它们等于 0。',
      step: '激活的单元给出的是 1。ReLU 在那里给出 z 本身。',
      sigmoid: '单元用的是 sigmoid。这个网络用 max(0, z)。',
      tanh: '单元用的是 tanh。这个网络用 max(0, z)。',
      'first-unit-only': '只有第一个隐藏单元取了 max(0, ·)。每个都要取。',
      'first-point-only': '只有第一个点有得分。每个点都要有一行。',
      'always-first-point': '每一行都是第一个点的得分。要用那一行自己的 x。',
      probabilities: '这是 softmax 之后的概率。题目要的是得分本身。',
      winners: '这是得分最高的类别。题目要的是得分本身。',
    },
    hints: [
      'layer(W1, b1, x) 是一个数组，每个隐藏单元一个数。对其中每个数取 max(0, ·) 会得到什么？',
      'const hidden = layer(W1, b1, x).map((z) => Math.max(0, z));',
      '第二层把 hidden 放在第一层放 x 的位置；之后就什么也没有了。',
    ],
  },
};
