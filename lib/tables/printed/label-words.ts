import type { WordLine } from '../../document/word-lines';

/** Words that a printed label may have more than the form's and still say the same: `~` stands where they do. */
export const idle: readonly WordLine[] = [
  { words: '的 之 类 等 性', needs: '信访举报投诉~申请' },
  { words: '数 数量 总数 总 量 件数', needs: '本年处理决定~' },
  { words: '情况 情形 事项 信息 政府信息 原因', needs: '属于行政执法案卷~' },
  { words: '公开 申请 政府信息公开', needs: '信访举报投诉类~' },
  { words: '及 和 与 或 者 以 以及', needs: '其他法律~行政法规禁止公开' },
  { words: '法规 行政', needs: '其他法律~禁止公开' },
  { words: '行政机关 机关 相关 有关 该 其', needs: '要求~确认或重新出具已获取信息' },
  { words: '年度 度', needs: '结转下~继续办理' },
  { words: '予以 处理 办理 进行', needs: '结转下年~继续' },
  { words: '件 个 项 条 份 宗 次 起 例 部 单位 计量单位 万元 元', needs: '本年收费金额~' },
];

/** What stands for a word of the form’s and is no other: `form printed`. */
export const alike: readonly (readonly [own: string, printed: string])[] = [
  // 其它处理
  ['他', '它'],
  // （一）子以公开, as a scanner reads it
  ['予', '子'],
  ['请', '清'],
  // 1.本单位不掌握相关政府信息
  ...['单位', '部门', '局', '镇', '乡', '街道', '委', '办', '厅', '院', '县', '区', '市'].map((body) => ['机关', body] as const),
  ...['我局', '我镇', '我乡', '我街道', '我单位', '我委', '我办', '我县', '我区', '我市'].map((body) => ['本机关', body] as const),
  // 本年制发数量
  ['件数', '数量'],
  ['数量', '件数'],
  // 社会公益机构
  ['组织', '机构'],
  ['组织', '团体'],
  ['机构', '组织'],
  ['机构', '单位'],
  // 7.属于行政执法卷宗
  ['案卷', '卷宗'],
  ['年度', '年'],
];

/** A single character that is another one is a misprint, but for those that make another word: `~` stands where they do. */
export const telling: readonly WordLine[] = [
  { words: '前 后 上 下 中 内 外 先 末 首 初 再', needs: '补正~申请内容仍不明确' },
  { words: '本 他 她 各 某 往 历 去 今 明 昨 次 近', needs: '~年新收政府信息公开申请数量' },
  { words: '年 月 季 周 旬 日 半', needs: '本~新收政府信息公开申请数量' },
  { words: '不 未 非 无 没 免 除 勿 否 难 拒 禁 缓 停 终 止 废 撤 销 驳', needs: '属于三类内部~务信息' },
  { words: '有 失 已 曾 将 拟 应 须 需 可 能 会 似 疑 被 代', needs: '其他法律行政法规~止公开' },
  { words: '率 比 均 费 额 幅 增 减 人 户 家', needs: '政府信息公开申请~数' },
  { words: '一 二 三 四 五 六 七 八 九 十 百 千 万 亿 两 多 少 小 大 旧', needs: '属于~类内部事务信息' },
];
