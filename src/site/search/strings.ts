import type { Translated } from '@i18n/locale';
import type { Kind } from './texts';

const en = {
  search: 'Search the course',
  close: 'Close',
  hint: 'Chapters, figures, exercises, the library and terms; also in Chinese, and formulas by the names of their signs.',
  examples: ['learning rate', 'softmax', 'κ', 'why divide by sqrt', '反向传播'],
  loading: 'Loading …',
  failed: 'What can be found could not be loaded: the connection is gone, or the course has been updated.',
  tryAgain: 'Try again',
  results: 'Results',
  count: (count: number) => (count === 1 ? 'One place found.' : `${count} places found.`),
  first: (count: number) => `The best ${count} places.`,
  none: (query: string) => `Nothing found for “${query}”. Try fewer words, or other ones.`,
  /** Offers the texts in the other language. */
  offer: 'Look in the Chinese course, too',
  found: (count: number): string => (count ? 'In the Chinese course' : 'Nothing found in the Chinese course.'),
  kinds: { term: 'Term', section: 'Text', figure: 'Figure', exercise: 'Exercise', reference: 'Library' } as Record<
    Kind,
    string
  >,
};

/** The texts of the search dialog. */
export const searchStrings: Translated<typeof en> = {
  en,
  zh: {
    search: '搜索本课程',
    close: '关闭',
    hint: '章节、图、练习、库函数和术语都能搜；也可以用英文，公式可以按符号的名字找。',
    examples: ['学习率', 'softmax', 'κ', '为什么除以根号', 'backpropagation'],
    loading: '正在加载……',
    failed: '搜索所需的内容没能加载：网络断了，或者课程已经更新。',
    tryAgain: '重试',
    results: '搜索结果',
    count: (count) => `找到 ${count} 处。`,
    first: (count) => `最相关的 ${count} 处。`,
    none: (query) => `没有找到“${query}”。请换几个字试试，或者少写几个字。`,
    offer: '也在英文版里找',
    found: (count) => (count ? '英文版' : '英文版里也没有找到。'),
    kinds: { term: '术语', section: '正文', figure: '图', exercise: '练习', reference: '库' },
  },
};
