import type { Translated } from '@i18n/locale';

const en = {
  course: 'The course',
  close: 'Close',
  noPlatform:
    'No learning platform was found here. The course works as usual, but your marks are not recorded. To have them recorded, open it from your platform.',
  notBegun:
    'The learning platform did not open a session{why}. The course works as usual, but your marks are not recorded. Close it and open it from the platform again.',
  refused:
    'The learning platform did not save your work just now{why}. It is kept in this browser, and saving is tried again.',
  ended:
    'The learning platform has ended this session{why}. What you do from here on is kept in this browser alone. Close the course and open it from the platform again: then it is recorded.',
  noRoom:
    'The learning platform has no room for all of your work. Your marks are recorded; the code of these cells is kept in this browser alone: {names}. To be safe, save a file at “My work”.',
  noRoomForAnswers:
    'The learning platform has no room for your answers to the questions in the text: they are kept in this browser alone. Your code and marks are recorded.',
  unreadable:
    'What the learning platform had kept of your work cannot be read: it was cut off or changed, or is not from this course. It is set aside under “My work”, and this browser’s work is shown.',
  lost: 'The code of these cells came back damaged from the learning platform, or belongs to an older version of the course: {names}. What the platform had kept is set aside under “My work”. Marks are not affected.',
  notSaved: 'This browser did not save, or has no more room for: {names}.',
  noStorage:
    'This browser does not let the course keep anything: your work is lost when you leave, and your marks are not recorded. Allow the site to store data, or use another browser.',
  onlyLooking: 'The learning platform has opened the course for viewing: nothing is recorded.',
  why: ' (“{text}”, {code})',
  whyCode: ' (error {code})',
  comma: ', ',
};

/** The messages for readers in a package for a learning platform. */
export const scormStrings: Translated<typeof en> = {
  en,
  zh: {
    course: '课程',
    close: '关闭',
    noPlatform: '这里没有找到学习平台。课程照常可用，但不会记录成绩。要记录成绩，请从学习平台打开课程。',
    notBegun: '学习平台没有开始会话{why}。课程照常可用，但不会记录成绩。请关闭课程，再从平台重新打开。',
    refused: '学习平台刚才没有保存你的作业{why}。作业留在这个浏览器里，之后会再试。',
    ended:
      '学习平台已经结束这次会话{why}。从现在起，你的作业只留在这个浏览器里。请关闭课程，再从平台重新打开，就会记录下来。',
    noRoom:
      '学习平台放不下你的全部作业。成绩已经记录；下列单元的代码只留在这个浏览器里：{names}。为保险起见，请在“我的作业”里存成文件。',
    noRoomForAnswers: '学习平台放不下你对文中问题的回答：这些回答只留在这个浏览器里。代码和成绩已经记录。',
    unreadable:
      '学习平台保存的作业读不出来：它不完整、被改动过，或者不是这门课程的。原文已另存，见“我的作业”；现在显示的是这个浏览器里的作业。',
    lost: '下列单元的代码从学习平台取回时已损坏，或者属于课程的旧版本：{names}。平台保存的原文已另存，见“我的作业”。成绩不受影响。',
    notSaved: '这个浏览器没有保存成功，或者存储已满：{names}。',
    noStorage: '这个浏览器不允许课程保存数据：离开后作业会丢失，成绩也不会记录。请允许本站存储数据，或者换一个浏览器。',
    onlyLooking: '学习平台以查看方式打开了课程：不会记录任何内容。',
    why: '（“{text}”，{code}）',
    whyCode: '（错误 {code}）',
    comma: '、',
  },
};

/** The messages, without the building blocks of their sentences. */
export type Told = Exclude<keyof typeof en, 'course' | 'close' | 'why' | 'whyCode' | 'comma'>;
