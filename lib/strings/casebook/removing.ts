import { group } from './group';

/** Captures deleted and brought back. */
export const zh = {
  remove: '删除',
  removeAll: '全部删除…',
  ask: (count: number) => `删除 ${group(count)} 份存档？`,
  askHint: '连同网页原文一起删除；十分钟内可以撤销，之后彻底清除。',
  askAll: (count: number) => `删除案卷里的全部 ${group(count)} 份存档？`,
  confirm: '删除',
  cancel: '取消',
  removed: (count: number) => `已删除 ${group(count)} 份`,
  undo: '撤销',
  putBack: (count: number) => `已恢复 ${group(count)} 份`,
  tooLate: '已经彻底清除，恢复不了了',
  failed: '没有做成：浏览器的存储出错了，请再试一次',
};

export const en: typeof zh = {
  remove: 'Delete',
  removeAll: 'Delete all…',
  ask: (count) => `Delete ${group(count)} capture${count === 1 ? '' : 's'}?`,
  askHint: 'With the pages’ sources. You can undo it for ten minutes; then they are gone for good.',
  askAll: (count) => `Delete all ${group(count)} captures of the casebook?`,
  confirm: 'Delete',
  cancel: 'Cancel',
  removed: (count) => `${group(count)} deleted`,
  undo: 'Undo',
  putBack: (count) => `${group(count)} restored`,
  tooLate: 'They are gone for good and cannot be restored',
  failed: 'Not done: the browser’s storage failed. Please try again',
};
