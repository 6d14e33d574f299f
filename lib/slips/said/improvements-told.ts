import type { SaidTable } from '../match/said';

/** Section five: words that name what is amiss, and words that say what is done about it. */
const table = {
  problems: [
    { words: '问题 不足 短板 薄弱 欠缺 欠佳 差距 有待 滞后 单一 落后 匮乏 缺口 模糊 误区 浅 狭窄 固化', needs: '政策解读方面~。' },
    { words: '仍需 还需 尚需 亟需 亟待 需进一步 需要进一步 需加强', needs: '政策解读~做细。' },
    { words: '不够 不高 不强 不深 不全 不多 不大 不细 不熟 不快 不严 不实 不均 不齐 不丰 不充 不完 不统 不清', needs: '公开内容~。' },
    { words: '不及时 不到位 不规范 不平衡 不主动 质量不', needs: '栏目更新~。' },
    { words: '缺乏 缺少 缺失 较少 较弱 较低 较差 偏少 偏弱 偏低 偏慢', needs: '专职人员~。' },
    { words: '困难 弱项 局限 有限 参差', needs: '人员力量~。' },
  ],
  measures: [
    { words: '加强 加大 加快 强化 完善 提升 提高 健全 规范 优化 推进 推动 落实 深化 拓展 拓宽 丰富 增强 增加', needs: '~政策解读。' },
    { words: '进一步 将 下一步 下步 改进 整改 严格 做好 明确 创新 充实 确保 建立 开展 组织', needs: '~学习政策解读。' },
  ],
  /** Points under a heading of their own, which need no further word: asked of the text with its headings. */
  problemsListed: [
    {
      find: /(?:问题|不足)(?:情况)?[:。,](?:一是|1[.、]|\(1\)|首先|一方面)[^:。,;]{4}/,
      needs: ['存在的问题：一是目录按季核对。', '存在问题情况。（1）目录按季核对。', '不足：1.目录按季核对。', '不足：首先目录按季核对。'],
    },
  ],
  measuresListed: [
    {
      find: /(?:改进|整改|下一步(?:工作)?)(?:主要)?(?:情况|措施|举措|打算|计划|安排)?[:。,](?:一是|1[.、]|\(1\)|首先|一方面)[^:。,;]{4}/,
      needs: [
        '改进情况。一是目录按月核对。',
        '整改主要举措：1、目录按月核对。',
        '下一步工作打算：一方面目录按月核对。',
        '整改：（1）目录按月核对。',
      ],
    },
  ],
} as const satisfies SaidTable;
export default table;
