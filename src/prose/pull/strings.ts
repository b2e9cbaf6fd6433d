import type { Translated } from '@i18n/locale';

const en = {
  hint: (first: string) => `Pull it to the left or to the right, or use the arrow keys. Home puts it back to ${first}.`,
  held: 'It can be pulled once you have answered the question about it.',
  idle: 'It does nothing in the figure as it is now.',
};

/** The texts for numbers that can be dragged, or cannot now. */
export const pullStrings: Translated<typeof en> = {
  en,
  zh: {
    hint: (first) => `左右拖动，或按方向键；按 Home 键回到 ${first}。`,
    held: '回答有关的问题之后，才能拖动。',
    idle: '图现在的状态下，它不起作用。',
  },
};
