/**
 * Of what a page may say of its document's status each sentence holds one: the one list, for the reader, the lines kept around a report and the
 * rule that reads them.
 */
export const STATUS_WORDS =
  '误 有争议 在争议 存疑 正在修 正在更 正在核 正在复 正在审 正在进 快照 缓存 镜像 当前版 此版 本版 本页版 勿引用 已有 新版 旧数 更正 修正 更新 修订 修改 预生产 预发布 编辑中 待审 未发布 未正式 预览 非正式 DRAFT VOID SAMPLE WITHDRAWN 旧版 历史版 过时版 往期版 模板 模版 撤 废 失效 无效 稿 草案 样例 样本 样张 样表 示例 范例 测试 演示 模拟 虚拟 虚构 下线 下架 停用 停止 过期 替代 替换 取代 代替 覆盖 未经 送审 评审 征求 讨论版 未审 重新 勘误 退回 待发布 终审 存档 归档 备查 不再 已调整 已变更 得作为 能作为 可作为 宜作为 勿作为 否';

/** At the end of a line: the name of a file that corrects a report. */
export const CORRECTION_FILE = '(?:更正|勘误)[^。;,]{0,6}\\.(?:pdf|docx?|wps|ofd|xlsx?)\\s?$';

/** Any of them; 失效 also with a space within it. */
export const STATUS = new RegExp(`${STATUS_WORDS.replaceAll(' ', '|')}|失\\s效`);

/** A short line that may say what became of the page's document: only such lines are asked whether the page shows them. */
export function maySayStatus(text: string): boolean {
  return text.length <= LONGEST && STATUS.test(text);
}

/** Lines without 全部 · 有效 · 已失效 · 已废止 one below the other: what a list of files may be narrowed to. */
export function withoutChoices<Line>(lines: readonly Line[], textOf: (line: Line) => string): Line[] {
  const isChoice = (at: number) => {
    const line = lines[at];
    if (line === undefined) return false;
    const text = textOf(line);
    return text.length <= LONGEST_CHOICE && CHOICE.test(text);
  };
  return lines.filter((_, at) => !isChoice(at) || ![at - 2, at - 1, at + 1, at + 2].some(isChoice));
}

const CHOICE = /^(?:全部|所有|(?:现行)?有效|(?:已|部分)?(?:失效|废止|修改|作废)|尚未生效|已归档)$/;
const LONGEST_CHOICE = 4;
const LONGEST = 120;
