import type { Translated } from '@i18n/locale';
import type { ImportProblem } from '@cells/workFile';

const en = {
  solvedOf: '{solved} of {count} exercises passed',
  solved: 'passed ✓',
  tried: 'different answers tried: {count}',
  begun: 'begun',
  untouched: 'not begun',
  reset: 'Reset',
  others: 'Other code that you have changed',
  keep: 'Keep it, move it, begin anew',
  nothing: 'Nothing is kept yet. What you write in the cells appears here.',
  where:
    'Your work is kept in this browser alone, on this device. Save it as a file to take it to another one, or before you clear the browser’s data.',
  export: 'Save all work as a file',
  exportCode: 'Save the code as TypeScript',
  import: 'Bring back a file …',
  resetAll: 'Reset all code',
  sure: 'Press again to reset all code',
  wasReset: 'All code is reset. Each cell keeps what you had as another version, which it offers beneath the code.',
  oneReset: '{name} is reset. The cell keeps what you had as another version.',
  imported: 'Done: cells brought back: {cells}.',
  importedBeside:
    'Done: cells brought back: {cells}. In {count} of them you had other code; the cell keeps it as another version.',
  'not-a-file-of-ours':
    '“{file}” is not a file of saved work. Such a file is made with “Save all work as a file”. Nothing was changed.',
  newer:
    '“{file}” was saved by a newer version of the course. Open the newer course to bring it back. Nothing was changed.',
  'too-large': '“{file}” is far larger than saved work can be. Nothing was changed.',
  'not-saved':
    'This browser does not let the page save, or its storage is full. Some cells may not have been brought back.',
};

/** The texts of the page of the reader's work. */
export const myWorkStrings: Translated<typeof en & Record<ImportProblem, string>> = {
  en,
  zh: {
    solvedOf: '共 {count} 道练习，已通过 {solved} 道',
    solved: '已通过 ✓',
    tried: '试过的不同答案：{count}',
    begun: '已开始',
    untouched: '未开始',
    reset: '重置',
    others: '你改过的其他代码',
    keep: '保存、带走、重新开始',
    nothing: '这里还是空的。你在代码单元里写下的内容会出现在这里。',
    where: '你的作业只保存在这台设备的这个浏览器里。要带到别处，或者要清除浏览器数据之前，请先存成文件。',
    export: '把全部作业存成文件',
    exportCode: '把代码存成 TypeScript',
    import: '从文件恢复……',
    resetAll: '重置全部代码',
    sure: '再按一次，重置全部代码',
    wasReset: '全部代码已重置。原来的代码作为另一个版本留在各单元里，在代码下方可以换回来。',
    oneReset: '{name} 已重置。原来的代码作为另一个版本留在单元里。',
    imported: '完成：恢复了 {cells} 个单元。',
    importedBeside: '完成：恢复了 {cells} 个单元。其中 {count} 个单元里你另有代码，已作为另一个版本留着。',
    'not-a-file-of-ours': '“{file}”不是保存作业的文件。这种文件由“把全部作业存成文件”生成。什么都没有改动。',
    newer: '“{file}”是由更新版本的课程保存的。请打开更新的课程来恢复。什么都没有改动。',
    'too-large': '“{file}”远远超出了作业文件应有的大小。什么都没有改动。',
    'not-saved': '这个浏览器不允许网页保存内容，或者存储已满。有些单元可能没有恢复。',
  },
};
