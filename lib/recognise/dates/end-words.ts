import type { WordLine } from '../../document/word-lines';

/** What the page says below a report, in half-width characters without spaces. Each line with one that is no footer without the word. */
export const footers: readonly WordLine[] = [
  { words: '来源: 编辑: 审核: 主办单位: 承办单位: 附件: 附件下载:', needs: '~青禾县水利局' },
  { words: '责任编辑 网站标识码 技术支持 版权所有 ICP备 公网安备 浏览次数 浏览量', needs: '~青禾县水利局' },
  {
    words:
      '打印页 打印本页 关闭本页 关闭窗口 上一篇 上一条 下一篇 下一条 分享到 扫一扫 相关链接 相关文章 相关附件 相关阅读 网站地图 联系我们 友情链接',
    needs: '【~】',
  },
];

/** How the name of whoever signs ends. */
export const signers: readonly WordLine[] = [
  {
    words: '政府 办公室 办公厅 办事处 局 厅 委 部 中心 街道 镇 乡 大队 支队 总队 署 院 所 站 社',
    needs: '青禾县水利~',
  },
  { words: '行 会 办', needs: '青禾县水利~' },
];
