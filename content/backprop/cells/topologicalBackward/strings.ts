import type { ExerciseStrings } from '@cells/grading/exercise';
import type { Translated } from '@i18n/locale';
import type { Mistake } from './mistakes';

export const strings: Translated<ExerciseStrings<Mistake>> = {
  en: {
    mistakes: {
      overwritten: 'A node that feeds several others keeps only the last gradient that arrived. Gradients add up: +=.',
      'too-early':
        'Some nodes pass their gradient on before all of it has arrived. Go through the nodes so that each comes after every node that it feeds.',
      'inputs-after':
        'Each node is put on the list before its inputs are visited, so that some pass their gradient on before all of it has arrived. Put it there after them, and reverse the list.',
      'by-number':
        'The nodes are visited by their numbers. The numbers say nothing about the order: sort the graph first.',
      'seed-missing': 'All gradients are 0, even that of the result. It should begin with 1.',
      'locals-added': 'Local derivatives are added to the gradient. The chain rule multiplies them.',
      'first-input-only':
        'Only the first input of each node gets a gradient. Every input has its own local derivative.',
      'leaves-only':
        'The leaves are right, but the nodes in between have lost theirs. Give the gradients of all nodes.',
      'first-of-equals':
        'Where a node feeds another twice, as in x · x, both paths get the first local derivative. indexOf finds the first place only: use the place k itself.',
      'equals-once':
        'Where a node feeds another twice, as in x · x, only one of the paths counts. Each has its own local derivative: add both.',
      'first-local': 'Every input gets the first local derivative of its node. Input k has local[node][k].',
      'not-reversed':
        'The nodes pass their gradients on from the leaves to the result. It should go the other way: reverse the order.',
      'last-is-result': 'The last node is taken as the result. The result is the node with the number result.',
      'ones-at-first': 'The gradients begin with 1 everywhere. Only that of the result does; the others begin with 0.',
      'listed-again':
        'A node that several paths lead to is put on the list once for each, and passes its gradient on each time. Remember which nodes have been visited.',
      'passed-again':
        'A node passes on all of its gradient each time that something arrives. It may do so once, when all has arrived.',
      'local-alone':
        'Only the local derivatives are added up. Multiply each by the gradient of the node that passes it on.',
      'from-a-stack':
        'A node is taken from the stack before everything that uses it has passed its gradient on. Sort the graph first.',
    },
    hints: [
      'Walk from result to the inputs with a function that visits a node’s inputs first and then puts the node itself on a list.',
      'Backwards, that list has each node before everything that it was computed from.',
      'Begin with grads[result] = 1, and add with +=.',
    ],
  },
  zh: {
    mistakes: {
      overwritten: '流向多个节点的节点只留下了最后到达的梯度。梯度要相加：+=。',
      'too-early': '有些节点在梯度到齐之前就往回传了。遍历的顺序要让每个节点排在它流向的所有节点之后。',
      'inputs-after':
        '节点在访问它的输入之前就进了列表，于是有些节点在梯度到齐之前就往回传了。要先访问输入，再放节点自己，最后把列表倒过来。',
      'by-number': '按编号访问了节点。编号和顺序无关：先给图排序。',
      'seed-missing': '所有梯度都是 0，连结果自己也是。它从 1 开始。',
      'locals-added': '局部导数和梯度加在了一起。链式法则是相乘。',
      'first-input-only': '每个节点只有第一个输入得到梯度。每个输入都有自己的局部导数。',
      'leaves-only': '叶子对了，中间节点的梯度却丢了。要返回所有节点的梯度。',
      'first-of-equals':
        '一个节点两次流入同一个节点时（如 x · x），两条路用了同一个局部导数。indexOf 只找得到第一个位置：直接用位置 k。',
      'equals-once': '一个节点两次流入同一个节点时（如 x · x），只算了一条路。每条路有自己的局部导数：都要加上。',
      'first-local': '每个输入用的都是节点的第一个局部导数。第 k 个输入用 local[node][k]。',
      'not-reversed': '梯度从叶子往结果传了。方向反了：要把顺序倒过来。',
      'last-is-result': '把最后一个节点当成了结果。结果是编号为 result 的节点。',
      'ones-at-first': '所有梯度都从 1 开始了。只有结果的从 1 开始，其余从 0 开始。',
      'listed-again': '有几条路通向的节点，在列表里出现了几次，每次都往回传了一遍。要记下哪些节点已经访问过。',
      'passed-again': '每次有梯度到达，节点就把自己的全部梯度又传了一遍。要等到齐了，只传一次。',
      'local-alone': '只把局部导数加了起来。每个局部导数都要乘以往回传的那个节点的梯度。',
      'from-a-stack': '还有用到这个节点的节点没把梯度传回来，它就出栈了。要先给图做拓扑排序。',
    },
    hints: [
      '从 result 往输入走：写一个函数，先访问节点的输入，再把节点自己放进列表。',
      '把列表倒过来，每个节点就排在它的输入之前。',
      '从 grads[result] = 1 开始，用 += 累加。',
    ],
  },
};
