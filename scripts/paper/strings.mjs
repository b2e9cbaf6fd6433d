/** What paper says that no page does. */
export const strings = {
  en: {
    contents: 'Contents',
    lead: 'Every figure of this edition can be moved in the live course, where all code runs.',
    at: 'The live course:',
    live: 'Live:',
    made: (day) => `Made on ${day}`,
    cover: 'Cover',
    answer: 'Answer',
    code: 'Code',
  },
  zh: {
    contents: '目录',
    lead: '书中的每张图，在线上课程里都能动手操作，所有代码都能运行。',
    at: '线上课程：',
    live: '在线：',
    made: (day) => `制作于 ${day}`,
    cover: '封面',
    answer: '答案',
    code: '代码',
  },
};
