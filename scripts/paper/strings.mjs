/** Texts that only the printed course has. */
export const strings = {
  en: {
    contents: 'Contents',
    lead: 'Every figure of this edition can be moved in the live course, where all code runs.',
    at: 'The live course:',
    live: 'Live:',
    cover: 'Cover',
    accessible:
      'All formulas are MathML with their TeX as text; every figure has a title and a sentence that says what it shows. Text can be resized and read aloud.',
  },
  zh: {
    contents: '目录',
    lead: '书中的每张图，在线上课程里都能动手操作，所有代码都能运行。',
    at: '线上课程：',
    live: '在线：',
    cover: '封面',
    accessible: '所有公式都是带 TeX 文本的 MathML；每张图都有标题和一句说明。文字可以缩放，也可以朗读。',
  },
};
