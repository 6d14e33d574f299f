import type { SlipTable } from './match/slip';

// 20XX年, XX条, ××街道, ____条: a placeholder stands for a year, a number or a name.
const PLACE = '省|市|州|县|区|镇|乡|街道|村|局|厅|委|部门|单位|机关|办事处|政府|办公室';
const NOUN = `(?:年|月|日|条|件|次|个|项|份|场|期|篇|人|万|元|${PLACE})`;
const MARKS = /[Xx×✕_*○◯〇…]|\.{3}/;
const FORM = /表格形式|文字|此处|填写|名称|字数|字以|字左/;
const TOTAL = /全年|年度|[共计]/;
const LOOSE = /[()〕\]】]|某某|\s[条件次篇]/;

const aCase = {
  match: new RegExp(`(?:${PLACE})$`),
  sentence: /申请人|当事人|原告|案例|诉|公司/,
};
const latin = { before: /[A-Za-z\d/.@_-]$/ };

const table: SlipTable = {
  slips: [
    {
      at: 'placeholder',
      find: /20(?:[Xx×*]{2}|_{2,20})\s*年?/g,
      hint: MARKS,
      needs: ['20XX年，我街道推进政务公开。', '截至20__年底共公开58条。'],
      unless: [{ name: 'the end of a longer number', before: /[A-Za-z\d]$/, needs: '受理编号3120XX05由系统生成。' }],
    },
    {
      at: 'placeholder',
      find: new RegExp(`[Xx]{2,4}\\s*${NOUN}`, 'g'),
      hint: MARKS,
      needs: ['全年公开政府信息XX条。', '由xx局负责。'],
      unless: [
        { ...latin, name: 'part of an address or a number', needs: '联系邮箱xxgk-xx区@example.com，欢迎来信。' },
        { ...aCase, name: 'a case told without its names', needs: '申请人要求公开XX村征地批文，已依法答复。' },
      ],
    },
    {
      at: 'placeholder',
      find: new RegExp(`[×✕]{1,4}\\s*${NOUN}`, 'g'),
      hint: MARKS,
      needs: ['××街道积极推进政务公开。'],
      unless: [
        { ...latin, name: 'part of an address or a number', match: /^.[^×✕]/, needs: '制作3×件数的展板。' },
        { ...aCase, name: 'a case told without its names', needs: '对申请人关于××村征地信息的申请依法答复。' },
      ],
    },
    {
      at: 'placeholder',
      find: new RegExp(`_{2,20}\\s*${NOUN}`, 'g'),
      hint: /[_＿]/,
      needs: ['全年公开信息____条。'],
      unless: [
        { ...latin, name: 'part of an address or a number', needs: '文件名为nb2020__县报告。' },
        { ...aCase, name: 'a case told without its names', needs: '当事人请求公开__村账目，已办结。' },
      ],
    },
    {
      at: 'placeholder',
      find: new RegExp(`[○◯〇]{2,4}\\s*${NOUN}`, 'g'),
      hint: MARKS,
      needs: ['○○县人民政府门户网站。'],
      unless: [
        { ...latin, name: 'part of an address or a number', match: /^..[^○◯〇]/, needs: '全书共2〇〇页，1〇〇条。' },
        { ...aCase, name: 'a case told without its names', needs: '原告不服○○镇答复，提起诉讼。' },
      ],
    },
    {
      at: 'placeholder',
      find: /[Xx](?=[年月日])/g,
      hint: MARKS,
      needs: ['2020年X月举办培训。'],
      unless: [{ ...latin, name: 'part of an address or a number', needs: '见www.example.gov.cn/x年报。' }],
    },
    {
      at: 'placeholder',
      hint: LOOSE,
      find: /\(\s*\)\s*(?:条|件|次|个|项|份|篇)/g,
      needs: ['全年收到申请（  ）件。'],
    },
    {
      at: 'placeholder',
      hint: LOOSE,
      find: new RegExp(`某某${NOUN}`, 'g'),
      needs: ['某某单位持续完善制度。'],
      unless: [{ ...aCase, name: 'a case told without its names', needs: '申请人要求公开某某村账目，已答复。' }],
    },
    {
      at: 'placeholder',
      find: /(?:公开|发布|信息|申请|共|计)(?:…{1,2}|\.{3,6})(?:条|件|次|篇|份)/g,
      hint: MARKS,
      needs: ['全年公开……条。'],
    },
    {
      at: 'placeholder',
      find: /[一二三四五]是(?:…{1,2}|\.{3,6})(?=[;。,])/g,
      hint: MARKS,
      needs: ['存在问题：一是……；二是……。'],
    },
    {
      at: 'placeholder',
      hint: LOOSE,
      find: /(?:信息|申请|解读|文件)\s+(?:条|件|次|篇)(?=[,。;、])/g,
      needs: ['通过网站公开信息  条，其中政策解读  条。'],
    },
    {
      at: 'placeholder',
      hint: LOOSE,
      find: /[〔[【]20\d{2}[〕\]】]\s{0,4}[Xx×*_]*\s*号/g,
      needs: ['印发方案（县办发〔2021〕 号）。', '按县办发〔2021〕××号执行。'],
    },
    {
      // In Markdown asterisks make bold type.
      at: 'placeholder',
      source: 'html',
      find: new RegExp(`\\*{1,4}\\s*${NOUN}`, 'g'),
      hint: /[*＊]/,
      needs: ['全年公开政府信息**条。'],
      unless: [
        { name: 'a row of asterisks', before: /\*$/, needs: '*****年度工作*****' },
        { name: 'bold type that was left', after: /^\*/, needs: '县乡联动，*镇*级同步。' },
        { ...aCase, name: 'a case told without its names', needs: '答复申请人关于**村征地的申请。' },
      ],
    },
    {
      at: 'instruction',
      hint: FORM,
      find: /(?:该|本)部分以表格形式报告[^。]{0,12}/g,
      needs: ['该部分以表格形式报告。表格如下：'],
    },
    {
      at: 'instruction',
      find: /[(【〔[]\s*(?:文字描述|文字叙述|单位名称|机关名称)[^)】]{0,30}[)】〕\]]/g,
      hint: FORM,
      needs: ['（文字描述）', '【单位名称】2020年度报告'],
    },
    {
      at: 'instruction',
      find: /[(【〔[]\s*(?:此处(?:填写|报告|插入|粘贴)|填写说明|请[^)】]{0,20}填写)[^)】]{0,60}[)】〕\]]/g,
      hint: FORM,
      needs: ['（此处插入表格）', '（请各单位据实填写本部分内容）', '【填写说明：没有的写无】'],
    },
    {
      at: 'instruction',
      find: /[(【〔[][^)】]{0,40}(?:字数(?:不少于|不超过|控制|要求)|\d{2,4}字(?:以内|左右|以上))[^)】]{0,24}[)】〕\]]/g,
      hint: FORM,
      needs: ['（本部分包括问题和改进情况，字数不少于200字）', '（1000字以内）'],
    },
    {
      at: 'instruction',
      find: /【部门名称】|在此处(?:报告|填写)/g,
      hint: FORM,
      needs: ['【部门名称】编制。', '收取信息处理费情况在此处报告。'],
    },
    {
      // 共主动公开条, 全年共收到申请件: a total word, a verb, and a counter with no number between them, at the clause's end.
      at: 'number',
      hint: TOTAL,
      find: /(?:全年|本年度|共|共计|累计|合计|总计)(?:主动)?(?:公开|发布|收到|受理|接收|办理|办结|答复|制发|报送|更新|推送|印发|召开|举办|组织|开展|回复|回应)([\u4e00-\u9fff\s“”"'《》]{0,16}?)余?(?:条|件|次|篇|场|期|份)(?=\s*[,。;、(]|其中|$)/g,
      needs: ['园区共主动公开条，其中政务动态20条。'],
      unless: [
        { name: 'a number in words', value: /[一二两三四五六七八九十百千万亿零〇数几多半]/, needs: '全年公开信息数百条。' },
        { name: 'each, the first, the said', value: /[每若首逐全各的该此]/, needs: '全年公开各条。' },
        {
          name: 'a noun that ends like a counter',
          match: /案件|文件|信件|邮件|条件|事件|证件|附件|稿件|要件|来件$/,
          needs: '累计办理信件。',
        },
      ],
    },
  ],
};
export default table;
