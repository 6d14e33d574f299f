import { group } from './group';

/** Captures taken to another machine and brought in there. */
export const zh = {
  exportSome: '导出存档',
  exportAll: '全部导出',
  exportHint: '一个 ZIP 文件，在另一台电脑上导入即可接着用',
  import: '导入',
  exporting: (done: number, of: number) => `正在导出 ${group(done)} / ${group(of)}`,
  exported: (name: string) => `已导出 ${name}`,
  importing: (done: number, of: number) => `正在导入 ${group(done)} / ${group(of)}`,
  imported: (added: number, known: number, broken: number) =>
    [
      `已导入 ${group(added)} 份`,
      ...(known > 0 ? [`${group(known)} 份原已有`] : []),
      ...(broken > 0 ? [`${group(broken)} 份损坏，没有导入`] : []),
    ].join('，'),
  notABook: (name: string) => `${name} 不是案卷导出的文件`,
  noRoom: '磁盘空间不足，没有全部导入',
};

export const en: typeof zh = {
  exportSome: 'Export captures',
  exportAll: 'Export all',
  exportHint: 'One ZIP file: import it on another machine and go on there',
  import: 'Import',
  exporting: (done, of) => `Exporting ${group(done)} of ${group(of)}`,
  exported: (name) => `Exported ${name}`,
  importing: (done, of) => `Importing ${group(done)} of ${group(of)}`,
  imported: (added, known, broken) =>
    [
      `${group(added)} imported`,
      ...(known > 0 ? [`${group(known)} were there already`] : []),
      ...(broken > 0 ? [`${group(broken)} damaged and not imported`] : []),
    ].join(', '),
  notABook: (name) => `${name} was not exported by a casebook`,
  noRoom: 'The disk has no room left; not everything was imported',
};
