import type { WordLine } from '../document/word-lines';

/** How a line beside a table begins that is a note: of no other sentence every word is weighed. */
export const openings: readonly WordLine[] = [
  { words: '注 备注 附注 说明 提示 声明 更正 勘误 註 補充 补充 Note Unit', needs: '~：第三行暂定' },
  { words: '单位 计量单位', needs: '~：百件（人次）' },
  { words: '表中 本表 上表 下表 此表 以上 以下', needs: '~第三行暂定' },
  { words: '数据 最终 正式', needs: '~结果以年鉴为准' },
  { words: '此处 该数 此数 该项', needs: '~暂定' },
  { find: /[*※★☆↑①-⑳]/, needs: ['*第三行暂定', '※第三行暂定', '★第三行暂定', '☆第三行暂定', '↑第三行暂定', '②第三行暂定'] },
];

/** The figures are others, not final, not all, or not of this year. */
export const otherwise: readonly WordLine[] = [
  { words: '应为 应是 应作 應為 更正 更改为 改为 修正 订正 误填 误写 误印 误植 误为 误作', needs: '注：第三行63~36' },
  { words: '有误 有誤 错误', needs: '注：第三行的数字~' },
  { words: '估计 估算 估值 约数 大约 暂估 暂定 暂未 预计 初步 未核 待核 待审 待定', needs: '注：第三行为~' },
  { words: '供参考', needs: '说明：第三行~' },
  { find: /以.{0,12}为准/, needs: ['说明：第三行以年鉴为准', '注：以市统计局公布的数字为准'] },
  { words: '不含 不包括 未包括 未计入 除外 另有 未含 未扣除 未纳入 未列入 未统计 剔除 扣除', needs: '注：派出机构~' },
  { words: '百件 千件 万件', needs: '说明：第三行为5~' },
  { find: /[以按用][十百千万亿]+[件个]?(?:为单位|计)/, needs: ['注：第三行以千为单位', '注：第三行按万计'] },
  { words: 'hundred thousand million', needs: 'Note: figures are in ~s.' },
  { words: '乘以 除以', needs: '说明：第三行~10' },
  { find: /代表\d|[应须需]再?[加减乘除]|[×÷]/, needs: ['注：1代表10件', '注：第三行应加5', '注：第三行须除10', '注：第三行×10'] },
  { words: '倍 百分 千分 一半', needs: '说明：第三行为~数' },
  {
    find: /[填写印抄录报算看弄搞][反错]|颠倒|[互对]换|对调|错[位行列]|[上下左右]移/,
    needs: ['注：两列填反', '注：第三行写错', '注：两行颠倒', '注：两列应互换', '注：两列对调', '注：两栏错位', '注：各行下移'],
  },
  {
    find: /[漏少多]计(?:算|入)?|[漏少多]报|重复(?:统计|计算|计入|填报)/,
    needs: ['注：第三行漏计5件', '注：第三行多报5件', '注：5件为重复统计'],
  },
  { find: /(?<!其|确|属)实(?:际(?:上|应|件数?|数)?)?[为是]/, needs: ['注：第三行实为63', '注：第三行实际为63', '注：实际件数为63'] },
  { words: '不作数 虚构 虚假 虚报', needs: '注：第三行~' },
  { find: /(?<!显示)不全/, needs: ['注：第三行数据不全'] },
  { find: /四舍五入(?!.{0,8}小数)/, needs: ['注：第三行四舍五入'] },
  { words: '人次', needs: '注：第三行按~统计' },
];

/** The same in any short line that stands at a table, note or not. */
export const wrongs: readonly WordLine[] = [
  {
    find: /(?:应[为是作]|應為|[更改修订]正为?|更?改为|实(?:际|际上)?为)[^\d，。；]{0,6}\d/,
    needs: ['第三行应为63', '予以公開應為63', '现将第三行更正为63', '第三行修正63', '第三行改为63', '第三行实为63', '第三行实际为63'],
  },
  { find: /^[(（]?实际[^，。；]{0,20}\d/, needs: ['实际予以公开63件'] },
  { find: /[以按用][十百千万亿]+[件个]?(?:为单位|计)/, needs: ['以千为单位', '按万件计'] },
  { find: /[填写印抄录]反|颠倒|错位/, needs: ['两列填反', '两列写反', '两行颠倒', '两栏错位'] },
];

/** What a line speaks of that speaks of the table or its figures. */
export const subjects: readonly WordLine[] = [
  { words: '本表 上表 下表 此表 该表 附表 表中 表内 表格', needs: '~已作废' },
  {
    find: /以[上下](?=数|表|各|统计|均?[为系是])/,
    needs: ['以上数据不作数', '以下表格作废', '以上各项待补', '以下统计作废', '以下为示意'],
  },
  { find: /各[数格行列栏]/, needs: ['各数加一', '各格加一', '各行下移一行', '各列加一', '各栏加一'] },
];
