import type { SaidTable } from '../match/said';

/** The five things of which section one speaks, by the words in which reports speak of them. */
const table = {
  主动公开: [
    { words: '主动公开', needs: '做好~工作。' },
    {
      find: /(?:公开|发布|公示)[^。;]{0,16}(?:信息|内容|文件|动态)|信息[^。;]{0,12}(?:条|篇|公开)/,
      needs: ['全年在网站发布信息58条。', '上传各类信息58篇。'],
    },
  ],
  依申请公开: [{ words: '申请', needs: '全年没有收到~。' }],
  政府信息管理: [
    {
      words: '规范性文件 审核 审查 审校 三审 保密 目录 清理 动态调整 源头 档案',
      needs: '全年~工作有序开展。',
    },
    { find: /信息[^。;]{0,6}管理/, needs: ['加强政府信息的日常管理。'] },
  ],
  平台建设: [{ words: '平台 网站 公众号 微信 微博 专栏 栏目 新媒体 专区 公开栏 公示栏', needs: '用好~，方便群众。' }],
  监督保障: [{ words: '监督 保障 考核 培训 评议 责任 领导 检查 自查 专人 机制', needs: '抓好~，常抓不懈。' }],
} as const satisfies SaidTable;
export default table;
