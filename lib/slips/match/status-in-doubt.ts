import type { Slip } from './slip';
import { LEAD, OPEN, PAPER, THIS } from './status-terms';

/** What a page says of figures that are in doubt, being gone over, or a copy of what was published before. */
export const statusInDoubt: readonly Slip[] = [
  {
    at: 'void',
    has: '本该此 报年 作无 废效数',
    words: ['作废 无效 不作数'],
    find: /(?:本|该|此)(?:年度|份)?(?:工作)?(?:报告|年报)的?(?:全部|所有)?(?:数据|内容|表格)(?:全部|一律|均)?(?:作废|无效|不作数)/g,
    needs: ['因核算失误，本年报数据作废。', '此报告全部内容无效'],
  },
  {
    at: 'draft',
    has: '本该此当您 正在 修更核审',
    words: ['正在修 正在更 正在核 正在复 正在审 正在进'],
    find: new RegExp(
      `${OPEN}${LEAD}${THIS}${PAPER}(?:内容|数据|数字)?(?:目前|现|仍|尚)?正在(?:进行)?(?:修[订改正]|更正|核[实对查]|复核|审核)`,
      'g',
    ),
    needs: ['本报告正在修订，完成后另行上传。', '提示：本页数据正在核实'],
  },
  {
    at: 'void',
    has: '本该此当您 有存 争疑误',
    words: ['有争议 在争议 存疑 有误'],
    find: new RegExp(`${OPEN}${LEAD}${THIS}${PAPER}(?:内容|数据|数字)?(?:目前|均|尚)?(?:有争议|存在争议|存疑|有误)`, 'g'),
    needs: ['本页数据有争议，正在复核中。', '本报告数据存疑', '本页数字有误'],
    unless: [
      { name: 'an offer to tell of it', after: /^(?:[?？]|的|[^。;]{0,10}(?:纠错|反馈|指正|联系))/, needs: '本页内容有误？我要纠错' },
    ],
  },
  {
    at: 'void',
    has: '快缓镜 照存像',
    words: ['快照 缓存 镜像'],
    find: /(?:^|[\s【[(])网页快照(?=$|[\s:\]】)])|(?:此|本|该)页?面?(?:为|系|是)[^。;,]{0,12}(?:缓存|快照|镜像)(?:内容|页面?|数据|版本)?/g,
    needs: ['网页快照：抓取于昨日', '此为搜索引擎缓存内容', '本页面是历史镜像'],
  },
  {
    at: 'void',
    has: '示到 旧',
    words: ['旧版 旧数'],
    find: /(?:如|若)?[^。;,]{0,8}(?:显示|看到)(?:的是|的为|的仍是|为|是)?旧(?:数[据字]|版)[^。;]{0,8}(?:刷新|清[除空理]|重新)/g,
    needs: ['数据已修正，浏览器如显示旧数据请清除缓存。', '如看到旧版，请刷新页面'],
  },
  {
    at: 'draft',
    has: '填 示样范 例',
    words: ['示例 样例 范例'],
    find: new RegExp(`${OPEN}填[写报表](?:示例|样例|范例),[^。;]{0,4}(?:数[据字]|内容)`, 'g'),
    needs: ['填报示例，数字仅作演示用途', '填写样例，内容不真实'],
  },
];
