import type { Translated } from '@i18n/locale';
import type { NotebookProblem } from './read';

const en = {
  lead: 'The cells of [this chapter]({page}), with your code as it was when you saved this notebook.',
  howTo: `Keep \`downhill.mjs\` and the files that end in \`.mts\` and \`.ts\` in the folder of the notebook; open it in Jupyter or VS Code with the kernel of Deno (\`deno jupyter --install\`) or of tslab (\`npm install -g tslab\`, \`tslab install\`). Answers are checked on the page: bring the notebook back at “My work”. Cells that you add work here, but have no place on the page.`,
  figure: 'On the page there is a figure here: {figure}.',
  short: 'Notebook',
  save: 'Save as a notebook',
  saveOf: (name: string) => `Save as a notebook: ${name}`,
  saveAll: 'Save all work as notebooks',
  saved: 'Saved as “{file}”: for Jupyter, with the kernel of Deno or of tslab. “My work” brings its code back.',
  noNetwork: 'The parts of a notebook could not be loaded. Is there a network? Then try again.',
  nothing: 'No chapter has code of yours yet.',
  back: 'Done. Cells brought back from “{file}”: {cells} ({names}).',
  backNone: '“{file}” was read, and no cell’s code was replaced.',
  putAside: 'In {count} of them you had other code; the cell keeps it as another version.',
  unchanged: 'Left as they were, because the notebook has the course’s own code there: {count}.',
  same: 'Here already, as in the notebook: {names}.',
  beside:
    'In these cells this browser has other code, and the notebook was not edited since it was saved: the browser’s code stays, and the notebook’s is kept as another version: {names}.',
  full: 'In these cells this browser has other code, which stays, and no room for another version; the notebook’s was not edited since it was saved, and it is in the notebook only: {names}.', // prettier-ignore
  foreign: 'No cell of this course has these names, and they were left out: {names}.',
  damaged: 'The code of these cells could not be read: {names}.',
  twice: 'These cells stand in the notebook more than once, and one of each was taken: {names}.',
  added: 'Cells that you added stay in the notebook, for no page has a place for them: {count}.',
  notSaved: 'This browser did not save, or has no more room for: {names}.',
  otherCourse: 'The notebook was made by another course, “{course}”.',
  noNotebook: 'There is no notebook in “{file}”. Nothing was changed.',
  'too-large': '“{file}” is far larger than a notebook of this course can be. Nothing was changed.',
  'not-json': '“{file}” is cut off or damaged, and cannot be read as a notebook. Nothing was changed.',
  'not-a-notebook': '“{file}” is not a notebook of Jupyter. Nothing was changed.',
  'old-format':
    '“{file}” is in a format of notebooks before version 4. Open it in Jupyter and save it again. Nothing was changed.',
  'new-format':
    '“{file}” is in a format of notebooks after version 4, which this course does not know yet. Nothing was changed.',
  newer: '“{file}” was saved by a newer version of the course. Open the newer course to bring it back. Nothing was changed.', // prettier-ignore
  'no-cells-of-ours':
    '“{file}” is a notebook, but no cell in it is marked as one of this course’s. Some tools remove the marks. Nothing was changed.',
};

/** The texts of notebooks. */
export const notebookStrings: Translated<typeof en & Record<NotebookProblem, string>> = {
  en,
  zh: {
    lead: '[本章]({page})的代码单元，其中是你保存这份笔记本时的代码。',
    howTo:
      '请把 `downhill.mjs` 和以 `.mts`、`.ts` 结尾的文件与笔记本放在同一个文件夹里；用 Jupyter 或 VS Code 打开，选择 Deno 的内核（`deno jupyter --install`）或 tslab 的内核（`npm install -g tslab`，`tslab install`）。答案要在网页上检查：请在“我的作业”页恢复这份笔记本。你新加的单元可以在这里运行，但网页上没有它们的位置。',
    figure: '网页上这里有一幅图：{figure}。',
    short: '笔记本',
    save: '存成笔记本',
    saveOf: (name) => `存成笔记本：${name}`,
    saveAll: '把全部作业存成笔记本',
    saved: '已存为“{file}”，可用 Jupyter 打开，内核选 Deno 或 tslab。其中的代码可在“我的作业”页恢复。',
    noNetwork: '笔记本需要的文件没有下载成功。请检查网络，然后再试一次。',
    nothing: '各章里都还没有你自己的代码。',
    back: '完成：从“{file}”恢复了 {cells} 个单元（{names}）。',
    backNone: '已读取“{file}”，没有替换任何单元的代码。',
    putAside: '其中 {count} 个单元里你另有代码，已作为另一个版本留着。',
    unchanged: '笔记本里有 {count} 个单元是课程原来的代码，这些单元保持原样。',
    same: '这些单元里已经是笔记本里的代码：{names}。',
    beside:
      '这些单元里你另有代码，而笔记本存下之后没有改过：单元里的代码不变，笔记本里的代码作为另一个版本留着：{names}。',
    full: '这些单元里你另有代码，保持不变；笔记本存下之后没有改过，单元里也放不下更多版本，它的代码只在笔记本里：{names}。',
    foreign: '本课程没有叫这些名字的单元，没有恢复：{names}。',
    damaged: '这些单元的代码读不出来：{names}。',
    twice: '这些单元在笔记本里出现不止一次，各取了一个：{names}。',
    added: '你新加的 {count} 个单元留在笔记本里，网页上没有它们的位置。',
    notSaved: '这个浏览器没有保存成功，或者存储已满：{names}。',
    otherCourse: '这份笔记本来自另一门课程“{course}”。',
    noNotebook: '“{file}”里没有笔记本。什么都没有改动。',
    'too-large': '“{file}”远远超出了本课程笔记本应有的大小。什么都没有改动。',
    'not-json': '“{file}”不完整或已损坏，不能当作笔记本来读。什么都没有改动。',
    'not-a-notebook': '“{file}”不是 Jupyter 笔记本。什么都没有改动。',
    'old-format': '“{file}”用的是第 4 版之前的笔记本格式。请在 Jupyter 里打开并重新保存。什么都没有改动。',
    'new-format': '“{file}”用的是第 4 版之后的笔记本格式，本课程还不认识。什么都没有改动。',
    newer: '“{file}”是由更新版本的课程保存的。请打开更新的课程来恢复。什么都没有改动。',
    'no-cells-of-ours':
      '“{file}”是一份笔记本，但其中没有标明属于本课程的单元；有些工具会去掉这种标记。什么都没有改动。',
  },
};
