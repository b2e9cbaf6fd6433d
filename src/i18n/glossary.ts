/**
 * The course's terms: one word for one thing, in both languages. `in` is the chapter that explains a term; its first
 * emphasis or use there is found at build time. `forms` are variants in prose besides plurals; `also` are other search
 * terms.
 */
export interface Term {
  en: string;
  zh: string;
  in: string;
  forms?: string[];
  also?: string[];
  /** The section that explains it, if the prose of a language does not name it. */
  at?: string;
  /** Whether its sentence is not understood without the one before. */
  led?: true;
  /** Whether the word is so common in the course that later uses are not marked. */
  isCommon?: true;
}

/** The id of a term, in both languages: of its glossary entry and, with the prefix `term-`, of its first use. */
export const termId = ({ en }: Term): string => en.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const inChapter = (
  chapter: string,
  terms: [en: string, zh: string, more?: Pick<Term, 'forms' | 'also' | 'at' | 'led' | 'isCommon'>][],
): Term[] => terms.map(([en, zh, more]) => ({ en, zh, in: chapter, ...more }));

export const glossary: Term[] = [
  ...inChapter('knn', [
    ['image classification', '图像分类', { at: 'numbers' }],
    ['semantic gap', '语义鸿沟'],
    ['data-driven approach', '数据驱动方法'],
    ['nearest neighbour', '最近邻', { also: ['kNN', 'k-nearest neighbours', 'k 近邻', 'k 最近邻'] }],
    ['L1 distance', 'L1 距离', { also: ['Manhattan distance', '曼哈顿距离'] }],
    ['L2 distance', 'L2 距离', { also: ['Euclidean distance', '欧氏距离', '欧几里得距离'] }],
    ['outlier', '离群点'],
    ['hyperparameter', '超参数'],
    ['training set', '训练集', { isCommon: true }],
    ['validation set', '验证集'],
    ['test set', '测试集', { isCommon: true }],
    ['cross-validation', '交叉验证', { also: ['k-fold cross-validation', 'k 折交叉验证'] }],
    ['fold', '折', { isCommon: true }],
    ['curse of dimensionality', '维度灾难'],
    ['decision boundary', '决策边界'],
    ['accuracy', '准确率', { isCommon: true }],
    ['generalization', '泛化', { forms: ['generalize', 'generalizes', 'generalizing'] }],
  ]),
  ...inChapter('linear-classifier', [
    ['linear classifier', '线性分类器', { led: true }],
    ['parameter', '参数', { isCommon: true }],
    ['parametric approach', '参数化方法'],
    ['weight', '权重', { isCommon: true, also: ['W', '权值'] }],
    ['bias', '偏置', { isCommon: true, also: ['b', '偏差项'] }],
    ['score', '得分', { isCommon: true, also: ['logit', '分数'] }],
    ['template', '模板', { isCommon: true }],
  ]),
  ...inChapter('losses', [
    [
      'loss function',
      '损失函数',
      { isCommon: true, forms: ['loss', '损失'], also: ['cost', 'objective', '代价函数', '目标函数'] },
    ],
    ['margin', '间隔', { isCommon: true, also: ['Δ', 'delta'] }],
    ['hinge loss', '合页损失', { also: ['SVM loss', 'hinge'] }],
    ['multiclass SVM loss', '多类 SVM 损失', { also: ['multiclass support vector machine loss'] }],
    ['support vector machine', '支持向量机', { also: ['SVM'] }],
    ['softmax classifier', 'softmax 分类器', { forms: ['softmax'], also: ['softmax function', 'softmax 函数', '归一化指数函数'] }], // prettier-ignore
    ['cross-entropy', '交叉熵', { also: ['log loss', 'negative log-likelihood', 'NLL', '对数损失'] }],
    ['entropy', '熵'],
    ['KL divergence', 'KL 散度', { also: ['Kullback–Leibler divergence', 'relative entropy', '相对熵'] }],
    ['one-hot', '独热'],
    ['regularization', '正则化', { also: ['weight decay', 'L2 penalty', 'L1 penalty', 'λ', '权重衰减', '惩罚项'] }],
    ['data loss', '数据损失'],
    ['elastic net', '弹性网络'],
    ['dropout', 'dropout', { also: ['随机失活'] }],
    ['stochastic depth', '随机深度'],
    ['fractional max pooling', '分数最大池化'],
    ['sparse', '稀疏', { isCommon: true }],
    ['overfitting', '过拟合', { forms: ['overfit', 'overfits'] }],
    ['underfitting', '欠拟合', { forms: ['underfit', 'underfits'] }],
    ['Occam’s razor', '奥卡姆剃刀', { also: ['Ockham'] }],
  ]),
  ...inChapter('gradient-descent', [
    ['slope', '斜率', { isCommon: true, also: ['derivative', '导数'] }],
    ['gradient', '梯度', { led: true, isCommon: true, also: ['∇'] }],
    ['steepest descent', '最速下降'],
    ['gradient descent', '梯度下降', { also: ['GD'] }],
    ['stochastic gradient descent', '随机梯度下降', { also: ['SGD'] }],
    ['minibatch', '小批量', { also: ['batch size', 'mini-batch', '批大小', '批量大小'] }],
    ['numerical gradient', '数值梯度'],
    ['analytic gradient', '解析梯度', { also: ['analytical gradient'] }],
    ['finite difference', '有限差分'],
    ['forward difference', '前向差分'],
    ['central difference', '中心差分', { also: ['centred difference'] }],
    ['truncation error', '截断误差', { forms: ['truncation'] }],
    ['round-off error', '舍入误差', { forms: ['round-off'] }],
    ['gradient check', '梯度检验'],
    ['relative error', '相对误差'],
    ['learning rate', '学习率', { isCommon: true, also: ['lr', 'α', 'eta'] }],
    ['step size', '步长', { isCommon: true }],
    ['converge', '收敛', { led: true, isCommon: true, forms: ['converges'] }],
    ['diverge', '发散', { led: true, isCommon: true, forms: ['diverges'] }],
    ['iteration', '迭代', { led: true, isCommon: true }],
    ['epoch', '轮次'],
  ]),
  ...inChapter('features', [
    ['feature', '特征', { isCommon: true }],
    ['feature extraction', '特征提取', { led: true }],
    ['feature transform', '特征变换', { led: true }],
    ['color histogram', '颜色直方图'],
    ['histogram of oriented gradients', '方向梯度直方图', { also: ['HoG'] }],
    ['bag of visual words', '视觉词袋', { also: ['bag of words', '词袋'] }],
    ['visual word', '视觉单词', { led: true }],
    ['codebook', '码本', { led: true }],
    ['k-means', 'k 均值'],
    ['neural network', '神经网络'],
    ['hidden layer', '隐藏层'],
    ['hidden unit', '隐藏单元'],
    ['universal approximator', '万能近似器', { also: ['universal approximation', '万能近似'] }],
    ['multilayer perceptron', '多层感知机', { also: ['MLP'] }],
    ['fully connected layer', '全连接层', { also: ['FC', 'dense layer', 'linear layer', '线性层', '稠密层'] }],
  ]),
  ...inChapter('backprop', [
    ['computational graph', '计算图'],
    ['gate', '门', { isCommon: true, also: ['add gate', 'multiply gate', 'copy gate', 'max gate', '加法门', '乘法门', '复制门', '最大值门'] }], // prettier-ignore
    ['forward pass', '前向传播'],
    ['backward pass', '反向传播', { led: true }],
    ['chain rule', '链式法则'],
    ['backpropagation', '反向传播算法', { also: ['backprop', 'autograd', '自动求导'] }],
    ['upstream gradient', '上游梯度', { forms: ['upstream', '上游'] }],
    ['local gradient', '局部梯度', { also: ['local derivative', '局部导数'] }],
    ['downstream gradient', '下游梯度', { forms: ['downstream', '下游'] }],
    ['Jacobian matrix', '雅可比矩阵', { forms: ['Jacobian'] }],
  ]),
  ...inChapter('cnn', [
    ['convolution', '卷积', { also: ['CNN', 'ConvNet', '卷积神经网络'] }],
    ['filter', '滤波器', { isCommon: true }],
    ['kernel', '卷积核', { isCommon: true }],
    ['activation map', '激活图', { led: true, also: ['feature map', '特征图'] }],
    ['weight sharing', '权重共享', { also: ['parameter sharing', '参数共享'] }],
    ['translation equivariance', '平移等变性', { also: ['translation invariance', '平移不变性'] }],
    ['cross-correlation', '互相关'],
    ['receptive field', '感受野', { led: true }],
    ['effective receptive field', '有效感受野', { at: 'field' }],
    ['stride', '步幅', { led: true }],
    ['zero padding', '零填充', { led: true, also: ['padding', '填充'] }],
    ['pooling', '池化'],
    ['max pooling', '最大池化'],
    ['average pooling', '平均池化'],
    ['invariance', '不变性', { forms: ['invariant'] }],
  ]),
  ...inChapter('activations', [
    ['activation function', '激活函数', { also: ['nonlinearity', '非线性'] }],
    ['sigmoid', 'sigmoid', { also: ['logistic function', 'σ'] }],
    ['tanh', 'tanh', { also: ['hyperbolic tangent', '双曲正切'] }],
    ['saturation', '饱和', { led: true, forms: ['saturate', 'saturates', 'saturated'] }],
    ['zero-centred', '零中心', { also: ['zero-centered'] }],
    ['vanishing gradient', '梯度消失'],
    ['rectified linear unit', '修正线性单元', { also: ['ReLU'] }],
    ['dead ReLU', '死亡 ReLU', { also: ['dying ReLU'] }],
    ['exponential linear unit', '指数线性单元', { also: ['ELU'] }],
    ['self-normalizing', '自归一化'],
  ]),
  ...inChapter('initialization', [
    ['initialization', '初始化', { also: ['first weights', 'weight init'] }],
    ['data preprocessing', '数据预处理', { also: ['preprocessing', '预处理'] }],
    ['covariance', '协方差'],
    ['principal component analysis', '主成分分析', { also: ['PCA'] }],
    ['standardization', '标准化', { forms: ['standardize', 'standardized'], also: ['z-score'] }],
    ['whitening', '白化', { forms: ['whitened', 'whiten'] }],
    ['decorrelated', '去相关'],
    ['symmetry breaking', '打破对称性', { led: true, forms: ['break the symmetry'] }],
    ['exploding gradient', '梯度爆炸', { led: true, forms: ['explode'] }],
    ['fan-in', '扇入'],
    ['fan-out', '扇出'],
    ['Xavier initialization', 'Xavier 初始化', { also: ['Glorot', 'divide by sqrt(fan-in)', '除以 sqrt(n)', '除以根号 n'] }], // prettier-ignore
    ['gain', '增益', { isCommon: true }],
    ['He initialization', 'He 初始化', { also: ['Kaiming', '何恺明初始化'] }],
  ]),
  ...inChapter('batchnorm', [
    [
      'batch normalization',
      '批归一化',
      { also: ['BN', 'batch norm', 'batchnorm', '批量归一化', '批标准化', '批规范化'] },
    ],
    ['layer normalization', '层归一化', { forms: ['layer norm'] }],
    ['instance normalization', '实例归一化', { forms: ['instance norm'] }],
    ['group normalization', '组归一化', { forms: ['group norm'] }],
    ['running mean', '滑动均值', { also: ['moving average', '移动平均'] }],
    ['running variance', '滑动方差'],
  ]),
  ...inChapter('training', [
    ['grid search', '网格搜索', { at: 'grid', led: true }],
    ['random search', '随机搜索', { at: 'grid', led: true }],
  ]),
  ...inChapter('optimizers', [
    ['optimizer', '优化器', { isCommon: true, also: ['optimization algorithm', '优化算法'] }],
    ['condition number', '条件数', { also: ['κ', 'kappa'] }],
    ['Hessian matrix', '海森矩阵', { forms: ['Hessian'], also: ['黑塞矩阵', 'second derivatives'] }],
    ['eigenvalue', '特征值'],
    ['singular value', '奇异值'],
    ['saddle point', '鞍点', { forms: ['saddle'] }],
    ['local minimum', '局部极小值', { forms: ['local minima'], also: ['局部最小值', '局部最优'] }],
    ['learning-rate decay', '学习率衰减', { also: ['learning rate schedule', '学习率调度'] }],
    ['momentum', '动量', { also: ['friction', '摩擦'] }],
    ['velocity', '速度', { led: true, isCommon: true }],
    ['Nesterov momentum', 'Nesterov 动量', { forms: ['Nesterov’s momentum'], also: ['NAG'] }],
    ['AdaGrad', 'AdaGrad'],
    ['RMSProp', 'RMSProp'],
    ['exponential moving average', '指数滑动平均', { also: ['EMA', 'leaky mean'] }],
    ['Adam', 'Adam'],
    ['bias correction', '偏差修正', { led: true }],
  ]),
];
