import type { Translated } from '@i18n/locale';

const en = {
  save: 'Save this moment',
  open: 'Open a moment',
  withAnswers: 'With my predictions',
  tooLong:
    'This moment is too much for a link ({count} {count:character|characters}; mail and messengers cut what is longer than {most}). Save it as a file instead.',
  saved:
    'Saved as {file}. Dropped on any page of the course, or opened by this menu, it brings back what you see here.',
  savedWithout:
    'Saved as {file}, but without your own pictures or weights, which are too large for it. Whoever opens it has to add them.',
  damaged: 'What “{file}” holds is damaged, so it was not opened. Ask for it again, or save it again.',
  'not-a-moment': '“{file}” is not a saved moment of this course.',
  notTaken:
    'Nothing was done with “{file}”: here a page takes the saved moment of a figure. Pictures and saved work are dropped at the places that ask for them.',
  newer: '“{file}” was made by a newer version of this course. Reload the page, and open it again.',
  'too-large': '“{file}” is too large to be a saved moment.',
  notHere: '“{file}” belongs to a figure that this course does not have.',
  codeOfAnother:
    'The course’s code for this figure has changed since the link was made, so the change that came with it could not be made here. All else is as it was. Ask for the moment as a file: that holds the whole code.',
  link: 'this link',
};

/** The texts for saving and opening moments. */
export const momentStrings: Translated<typeof en> = {
  en,
  zh: {
    save: '保存这一刻',
    open: '打开存下的一刻',
    withAnswers: '带上我的猜测',
    tooLong: '这一刻的内容放不进链接（{count} 个字符；超过 {most} 个，邮件和聊天软件会截断）。请改存为文件。',
    saved: '已存为 {file}。把它拖到课程的任何一页上，或者用这个菜单打开，就能回到现在看到的样子。',
    savedWithout: '已存为 {file}，但其中没有你自己的图像或权重：它们太大，放不下。打开的人需要自己再加上。',
    damaged: '“{file}”的内容已损坏，没有打开。请对方重发，或重新保存一次。',
    'not-a-moment': '“{file}”不是本课程存下的一刻。',
    notTaken: '没有对“{file}”做任何事：这里只接收存下的一刻。图像和保存的练习，请拖到要它们的地方。',
    newer: '“{file}”由更新版本的课程生成。请重新加载页面，再打开一次。',
    'too-large': '“{file}”太大，不会是存下的一刻。',
    notHere: '“{file}”属于本课程没有的一幅图。',
    codeOfAnother:
      '做这个链接之后，课程里这幅图的代码变了，随链接而来的改动没法照做；其余都和当时一样。请对方改发文件：文件里有全部代码。',
    link: '这个链接',
  },
};
