import type { SlipTable } from './match/slip';

/** Rows of points with a gap, and rows that are shorter or longer than the text announced. */
const table: SlipTable = {
  slips: [
    {
      // 一是, at the beginning of a clause.
      kind: 'gap',
      at: 'gap',
      words: ['一是 二是 三是 四是 五是 六是 七是 八是 九是 十是'],
      find: /(?<=^|[。;:,、*\s”")]|[^一-鿿])([一二三四五六七八九十]{1,2})是(?!否|不)/g,
      needs: ['完善了制度。二是规范流程。三是加强解读。', '一是学习不够。三是更新不快。'],
      unless: [
        {
          name: 'another word stands for it',
          since: /首先|第[一二三四五六]|其[一二三四五六]|一方面|[一二三四五六七八九]要/,
          needs: '首先，加强学习。二是规范流程。',
        },
        {
          name: 'it stands within a clause',
          holds: ({ value, row }) => row?.since.includes(value) ?? false,
          needs: '我们认为一是学习不够，二是更新不快。',
        },
      ],
    },
    {
      kind: 'gap',
      at: 'gap',
      words: ['(一 (二 (三 (四 (五 (六 (七 (八 (九 (十', ')'],
      find: /^[*#\s]*\(([一二三四五六七八九十]{1,3})\)/g,
      needs: ['（一）主动公开\n（三）信息管理'],
      unless: [
        // Sections two to four hold tables: their own rows may stand among the prose of a broken page.
        {
          name: 'rows of the tables',
          holds: ({ row }) => row !== undefined && row.part >= 2 && row.part <= 4,
          part: 3,
          needs: '（一）予以公开\n（三）不予公开',
        },
        { name: 'a lone piece of the document that the report answers to', holds: ({ row }) => row?.points === 1, needs: '（二）改进情况' },
        {
          name: 'it stands elsewhere in the part',
          holds: ({ value, row }) => row?.whole.includes(value) ?? false,
          needs: '工作如下：（一）主动公开\n（二）信息管理\n（三）平台建设',
        },
      ],
    },
    {
      kind: 'gap',
      at: 'gap',
      words: ['(0 (1 (2 (3 (4 (5 (6 (7 (8 (9', ')'],
      find: /(?<=^|[。;:,、*#\s])\((\d{1,2})\)/g,
      needs: ['（1）意识不强；（2）力量不足；（4）解读不多。'],
      unless: [
        {
          name: 'it stands elsewhere in the part',
          holds: ({ value, row }) => row?.whole.includes(value) ?? false,
          needs: '见附件(1)所列；（2）力量不足。',
        },
      ],
    },
    {
      kind: 'count',
      at: 'count',
      has: '方问不短举措薄工任重',
      find: /(?:以下|如下|下列|主要)?(?<![第\d.])([两二三四五六七八九十]|\d)\s*(?:个|大|项|点)?(?:主要)?(?:方面|问题|不足|短板|举措|措施|薄弱环节|工作|任务|重点)的?(?:主要)?(?:问题|不足|工作|内容|措施|改进|短板|情况)?(?:[^,。;:\d一二三四五六]{0,8}:|。)/g,
      needs: ['做好以下五方面工作：一是加强学习；二是及时更新；三是扩大范围。', '下一步做好以下三项工作：\n1.加强培训。\n2.规范流程。'],
    },
  ],
};
export default table;
