import type { Translated } from '@i18n/locale';

const en = {
  title: 'Change one thing at a time, and learn what it does to the curves',
  controls: {
    rate: 'log₁₀ learning rate',
    noise: 'Random labels, %',
    lambda: { label: 'λ', options: { '0': '0', '0.0001': '0.0001', '0.001': '0.001', '0.01': '0.01', '0.1': '0.1', '1': '1' } }, // prettier-ignore
    start: { label: 'Initialization', options: { he: 'He', small: 'tiny', large: 'large', equal: 'all equal' } },
    order: { label: 'Order', options: { shuffled: 'shuffled', sorted: 'class by class' } },
    seed: 'Seed',
  },
  axes: { epoch: 'epoch', loss: 'loss, with penalty', right: 'right, %' },
  key: {
    training: 'training',
    validation: 'validation',
    above: 'off the scale ↑',
    lost: (epoch: number) => `NaN from epoch ${epoch} on`,
  },
  noNumber: 'not a number',
  first: (rate: string, loss: string, penalty: string) =>
    `The rate is ${rate}. Before the first step the loss is ${loss}, of which ${penalty} is penalty. `,
  ends: (epochs: number, training: string, validation: string) =>
    `After ${epochs} epochs the loss is ${training} in training and ${validation} in validation; `,
  right: (training: string, validation: string) => `${training}% and ${validation}% are right.`,
  verdicts: {
    lost: ' The loss is no longer a number, and nothing more is learned.',
    scores: ' Even without the penalty the first loss is far above ln 3: the scores are much too large.',
    penalty: ' Most of the first loss is penalty: λ is too large.',
    higher: ' The loss ends higher than it began.',
    leaps: ' The loss leaps: at times it is more than twice as high as it had been.',
    nothing: ' The loss ends where all classes are equally likely, at ln 3: next to nothing has been learned.',
    hardly:
      ' The loss has hardly left ln 3, where all classes are equally likely, though more are right than by guessing.',
    useless: ' In validation the loss ends above ln 3, where a guess would be.',
    unlearned: ' Something has been learned, but a tenth or more of the training examples are still wrong.',
    gap: ' In training more than nine tenths are right, but validation lags far behind.',
    well: ' This run goes well.',
  },
  unseen: {
    noise: ' Judged by its curves, this run goes well: they do not show that some of the labels are random.',
    order: ' Judged by its curves, this run goes well: they do not show that the examples come class by class.',
  },
};

export type Strings = typeof en;

export const strings: Translated<Strings> = {
  en,
  zh: {
    title: '一次只改一样，看曲线怎么变',
    controls: {
      rate: 'log₁₀ 学习率',
      noise: '随机标签（%）',
      lambda: { label: 'λ', options: { '0': '0', '0.0001': '0.0001', '0.001': '0.001', '0.01': '0.01', '0.1': '0.1', '1': '1' } }, // prettier-ignore
      start: { label: '初始化', options: { he: 'He', small: '极小', large: '很大', equal: '全部相等' } },
      order: { label: '顺序', options: { shuffled: '打乱', sorted: '按类别排' } },
      seed: '种子',
    },
    axes: { epoch: '轮次', loss: '损失（含惩罚）', right: '分对的（%）' },
    key: {
      training: '训练',
      validation: '验证',
      above: '超出坐标 ↑',
      lost: (epoch) => `从第 ${epoch} 轮起不是数`,
    },
    noNumber: 'NaN',
    first: (rate, loss, penalty) => `学习率是 ${rate}。第一步之前损失为 ${loss}，其中惩罚占 ${penalty}。`,
    ends: (epochs, training, validation) => `${epochs} 轮之后，训练损失为 ${training}，验证损失为 ${validation}；`,
    right: (training, validation) => `分对的分别有 ${training}% 和 ${validation}%。`,
    verdicts: {
      lost: '损失已经不是数，此后什么也学不到。',
      scores: '不算惩罚，初始损失也远高于 ln 3：得分太大了。',
      penalty: '初始损失大半是惩罚：λ 太大了。',
      higher: '损失最后比开始时还高。',
      leaps: '损失大起大落：有时会回升到先前的两倍以上。',
      nothing: '损失停在各类概率相等时的 ln 3：几乎什么都没学到。',
      hardly: '损失几乎没有离开各类概率相等时的 ln 3，不过分对的已经比瞎猜多。',
      useless: '验证损失最后高于 ln 3，还不如瞎猜。',
      unlearned: '学到了一些，但训练样本还有一成以上没分对。',
      gap: '训练样本九成以上分对，验证样本却差得多。',
      well: '这次训练很顺利。',
    },
    unseen: {
      noise: '只看曲线，这次训练很顺利：有些标签是随机的，曲线上看不出来。',
      order: '只看曲线，这次训练很顺利：样本是按类别排的，曲线上看不出来。',
    },
  },
};
