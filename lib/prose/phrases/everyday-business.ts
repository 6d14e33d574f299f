import type { Line } from '../lexicon/sense';

/** What a sentence of services speaks of: 办件 behind it are no requests for information. Each line with a sentence that is judged otherwise without it, `~` in its place. */
export const serviceWords: readonly Line[] = [
  { words: '服务 事项 办事 审批 便民 一网', needs: '收到政府信息公开申请3件，办结3件。~全年办件919件。' },
  { words: '窗口 大厅 热线 工单 信箱 来信', needs: '收到政府信息公开申请3件，办结3件。~全年办件919件。' },
];

/** Whether a text names a service. */
export function namesService(text: string): boolean {
  return serviceWords.some(({ words }) => words.split(' ').some((word) => text.includes(word)));
}
