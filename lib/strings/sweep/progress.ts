/** While pages are opened, and how it ended. */
export const zh = {
  waiting: '另一处正在逐份核查：同一时间只进行一处，等它结束即可开始。',
  progress: (done: number, of: number) => `已核查 ${done} / ${of} 份`,
  visiting: (name: string) => `正在核查：${name}`,
  pausing: '停一停，再打开下一页…',
  left: (minutes: number) => (minutes < 1 ? '预计还需不到 1 分钟' : `预计还需约 ${Math.ceil(minutes)} 分钟`),
  leftUnknown: '正在估计还需多久…',
  cancel: '停下',
  resume: (left: number) => `继续核查余下 ${left} 份`,
  cancelled: '已停下。已核查的都在，可以继续。',
  interrupted: '上次没有核查完。已核查的都在，可以接着进行。',
  trouble: (why: string) => `接连几份都没有读到（最后一份：${why}），先停下来。过一会儿可以继续。`,
  finished: (count: number) => `核查完毕，共 ${count} 份。`,
  again: (count: number) => `再试没有读到的 ${count} 份`,
  notStored: '没有存上，请检查磁盘空间。',
};

export const en: typeof zh = {
  waiting: 'Another list is being gone through: one at a time. This one can start when it has ended.',
  progress: (done, of) => `${done} of ${of} audited`,
  visiting: (name) => `Auditing: ${name}`,
  pausing: 'Waiting before the next page…',
  left: (minutes) => (minutes < 1 ? 'less than a minute left' : `about ${Math.ceil(minutes)} min left`),
  leftUnknown: 'estimating how long it takes…',
  cancel: 'Stop',
  resume: (left) => `Go on with the remaining ${left}`,
  cancelled: 'Stopped. What was audited is kept; you can go on.',
  interrupted: 'This was not finished last time. What was audited is kept; you can go on.',
  trouble: (why) => `Several in a row could not be read (the last: ${why}), so this has stopped. You can go on after a while.`,
  finished: (count) => `Finished: ${count} reports.`,
  again: (count) => `Try the ${count} that could not be read again`,
  notStored: 'It could not be stored: is there room on the disk?',
};
