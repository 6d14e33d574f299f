import type { Text } from '../../report/text';
import { DAMAGED } from '../file/read-file';
import { Unreadable } from '../file/unreadable';

/** Why a PDF was not read, from what the engine threw. */
export function failureOf(error: unknown, at: 'engine' | 'file'): Text {
  const name = error instanceof Error ? error.name : '';
  if (error instanceof Unreadable) return error.problem;
  if (name === 'PasswordException') return LOCKED;
  return at === 'engine' ? NO_ENGINE : DAMAGED;
}

const LOCKED: Text = {
  zh: 'PDF 设有打开密码，请去掉密码后再试',
  en: 'the PDF is protected by a password; remove it and try again',
};
const NO_ENGINE: Text = {
  zh: '这个浏览器太旧，读 PDF 需要 Chromium 118 或更新的版本，其他文件不受影响',
  en: 'this browser is too old: reading PDF needs Chromium 118 or newer; other files are not affected',
};
export const TOO_MANY_PAGES: Text = {
  zh: 'PDF 超过 50 页，未读取；请只留年报的几页',
  en: 'the PDF has over 50 pages and was not read; keep the pages of the report only',
};
export const STOPPED: Text = { zh: '已停止读取', en: 'reading was stopped' };
export const NO_PAGES: Text = { zh: 'PDF 里没有页面', en: 'the PDF has no pages' };
