import type { SlipTable } from './match/slip';

// 20XX年, XX条, ××街道, ____条: a placeholder stands for a year, a number or a name.
const PLACE = '省|市|州|县|区|镇|乡|街道|村|局|厅|委|部门|单位|机关|办事处|政府|办公室';
const NOUN = `(?:年|月|日|条|件|次|个|项|份|场|期|篇|人|万|元|${PLACE})`;

const aCase = {
  match: new RegExp(`(?:${PLACE})$`),
  sentence: /申请人|当事人|原告|案例|诉|公司/,
};
const latin = { before: /[A-Za-z\d/.@_-]$/ };

const table: SlipTable = {
  slips: [
    {
      at: 'placeholder',
      has: 'Xx×*_ 0',
      find: /20(?:[Xx×*]{2}|_{2,20})\s*年?/g,
      needs: ['20XX年，我街道推进政务公开。', '截至20__年底共公开58条。'],
      unless: [{ name: 'the end of a longer number', before: /[A-Za-z\d]$/, needs: '受理编号3120XX05由系统生成。' }],
    },
    {
      at: 'placeholder',
      has: 'Xx',
      find: new RegExp(`[Xx]{2,4}\\s*${NOUN}`, 'g'),
      needs: ['全年公开政府信息XX条。', '由xx局负责。'],
      unless: [
        { ...latin, name: 'part of an address or a number', needs: '联系邮箱xxgk-xx区@example.com，欢迎来信。' },
        { ...aCase, name: 'a case told without its names', needs: '申请人要求公开XX村征地批文，已依法答复。' },
      ],
    },
    {
      at: 'placeholder',
      has: '×✕',
      find: new RegExp(`[×✕]{1,4}\\s*${NOUN}`, 'g'),
      needs: ['××街道积极推进政务公开。'],
      unless: [
        { ...latin, name: 'part of an address or a number', match: /^.[^×✕]/, needs: '制作3×件数的展板。' },
        { ...aCase, name: 'a case told without its names', needs: '对申请人关于××村征地信息的申请依法答复。' },
      ],
    },
    {
      at: 'placeholder',
      has: '_',
      find: new RegExp(`_{2,20}\\s*${NOUN}`, 'g'),
      needs: ['全年公开信息____条。'],
      unless: [
        { ...latin, name: 'part of an address or a number', needs: '文件名为nb2020__县报告。' },
        { ...aCase, name: 'a case told without its names', needs: '当事人请求公开__村账目，已办结。' },
      ],
    },
    {
      at: 'placeholder',
      has: '○◯〇',
      words: ['○○ ○◯ ○〇 ◯○ ◯◯ ◯〇 〇○ 〇◯ 〇〇'],
      find: new RegExp(`[○◯〇]{2,4}\\s*${NOUN}`, 'g'),
      needs: ['○○县人民政府门户网站。'],
      unless: [
        { ...latin, name: 'part of an address or a number', match: /^..[^○◯〇]/, needs: '全书共2〇〇页，1〇〇条。' },
        { ...aCase, name: 'a case told without its names', needs: '原告不服○○镇答复，提起诉讼。' },
      ],
    },
    {
      at: 'placeholder',
      has: 'Xx',
      find: /[Xx](?=[年月日])/g,
      needs: ['2020年X月举办培训。'],
      unless: [{ ...latin, name: 'part of an address or a number', needs: '见www.example.gov.cn/x年报。' }],
    },
    {
      at: 'placeholder',
      has: ') ( 条件次个项份篇',
      find: /\(\s*\)\s*(?:条|件|次|个|项|份|篇)/g,
      needs: ['全年收到申请（  ）件。'],
    },
    {
      at: 'placeholder',
      has: '某',
      words: ['某某'],
      find: new RegExp(`某某${NOUN}`, 'g'),
      needs: ['某某单位持续完善制度。'],
      unless: [{ ...aCase, name: 'a case told without its names', needs: '申请人要求公开某某村账目，已答复。' }],
    },
    {
      at: 'placeholder',
      has: '…. 条件次篇份',
      words: ['开… 布… 息… 请… 共… 计… ..'],
      find: /(?:公开|发布|信息|申请|共|计)(?:…{1,2}|\.{3,6})(?:条|件|次|篇|份)/g,
      needs: ['全年公开……条。'],
    },
    {
      at: 'placeholder',
      has: '…. 是',
      find: /[一二三四五]是(?:…{1,2}|\.{3,6})(?=[;。,])/g,
      needs: ['存在问题：一是……；二是……。'],
    },
    {
      at: 'placeholder',
      hint: /\s[条件次篇]/,
      has: '条件次篇',
      find: /(?:信息|申请|解读|文件)\s+(?:条|件|次|篇)(?=[,。;、])/g,
      needs: ['通过网站公开信息  条，其中政策解读  条。'],
    },
    {
      at: 'placeholder',
      has: '〔[【 〕]】',
      words: ['〔20 [20 【20'],
      find: /[〔[【]20\d{2}[〕\]】]\s{0,4}[Xx×*_]*\s*号/g,
      needs: ['印发方案（县办发〔2021〕 号）。', '按县办发〔2021〕××号执行。'],
    },
    {
      // In Markdown asterisks make bold type.
      at: 'placeholder',
      source: 'html',
      has: '*',
      find: new RegExp(`\\*{1,4}\\s*${NOUN}`, 'g'),
      needs: ['全年公开政府信息**条。'],
      unless: [
        { name: 'a row of asterisks', before: /\*$/, needs: '*****年度工作*****' },
        { name: 'bold type that was left', after: /^\*/, needs: '县乡联动，*镇*级同步。' },
        { ...aCase, name: 'a case told without its names', needs: '答复申请人关于**村征地的申请。' },
      ],
    },
    {
      at: 'instruction',
      has: '分 该本此 部',
      words: ['该部 本部 此部'],
      find: /(?<=^|[。;:,(\s])[该本此]部分(?:(?:请|应当?|须|需要?|可)(?:主要|重点|简要)?|(?:以|用|通过)(?:表格|文字|图表)(?:的?(?:形式|方式))?)(?:填写|填报|报告|写明|写|概述|综述|简述|描述|叙述)[^。]{0,12}/g,
      needs: ['该部分以表格形式报告。表格如下：', '本部分应重点写明受理渠道。', '此部分用文字叙述'],
      unless: [{ name: 'a part of something else', sentence: /上级|主管|审批/, needs: '存在疑义的，该部分应报告上级机关确定。' }],
    },
    {
      at: 'instruction',
      has: '描叙称 (【〔[',
      words: ['字描 字叙 位名 关名'],
      find: /[(【〔[]\s*(?:文字描述|文字叙述|单位名称|机关名称)[^)】]{0,30}[)】〕\]]/g,
      needs: ['（文字描述）', '【单位名称】2020年度报告'],
    },
    {
      at: 'instruction',
      has: '此填 (【〔[',
      find: /[(【〔[]\s*(?:此处(?:填写|报告|插入|粘贴)|填写说明|请[^)】]{0,20}填写)[^)】]{0,60}[)】〕\]]/g,
      needs: ['（此处插入表格）', '（请各单位据实填写本部分内容）', '【填写说明：没有的写无】'],
    },
    {
      at: 'instruction',
      has: '字 )】〕]',
      words: ['字数 字以 字左'],
      find: /[(【〔[][^)】]{0,40}(?:字数(?:不少于|不超过|控制|要求)|\d{2,4}字(?:以内|左右|以上))[^)】]{0,24}[)】〕\]]/g,
      needs: ['（本部分包括问题和改进情况，字数不少于200字）', '（1000字以内）'],
    },
    {
      at: 'instruction',
      has: '称此',
      words: ['【部门 在此处'],
      find: /【部门名称】|在此处(?:报告|填写)/g,
      needs: ['【部门名称】编制。', '收取信息处理费情况在此处报告。'],
    },
    {
      at: 'instruction',
      has: '编撰填 :',
      words: ['写说 写要 写提 报说 报要 报提 表说 表要 表提'],
      find: /(?<=^|[。;(【\s])(?:编写|撰写|填写|填报|填表)(?:说明|要求|提示)\s*:[^。]{0,24}/g,
      needs: ['填报说明：没有发生的事项记0。', '（撰写提示：先讲成效，再讲不足。）'],
      unless: [
        { name: 'on what the report rests', match: /:\s*(?:本|根据|依据|按照|为)/, needs: '编写说明：本报告数据截至2020年12月31日。' },
      ],
    },
    {
      at: 'instruction',
      has: '填 要',
      find: /(?<=^|[。;:,"”」栏项类列行格])主要(?:填写|填报)(?!人|员)[^。,;]{0,16}/g,
      needs: ['“其他”一栏主要填写上述各类以外的情况。'],
      unless: [
        {
          name: 'what applicants fill in',
          before: /(?:申请|登记|审[查核批]|反馈|意见|调查)[^。;]{0,16}$/,
          needs: '网上申请时，主要填写姓名和联系方式。',
        },
      ],
    },
    {
      at: 'instruction',
      has: '填写 此本该',
      find: /(?<=^|[。;:,(\s])(?:此[处栏]|[本该此][栏项处](?:请|应当?|须|需|可|只))(?:填写|填报|填入|写明)[^。,;]{0,16}/g,
      needs: ['此处填写单位全称。', '本栏只填报本级数字。'],
      unless: [{ name: 'how it was filled in', match: /[写报入](?:的|[有错]误|不|为|\d)/, needs: '经核对，此处填写有误的已退回更正。' }],
    },
    {
      at: 'instruction',
      has: '填写 请',
      find: /请(?:各单位|各部门|贵单位)?(?:在此处?|据实|如实|按实|根据实际(?:情况)?)?(?:填写|填报|填入|写明)(?:具体|实际|相应|相关|有关)?(?:[本该此](?:部分|栏|项|表)|单位|部门|机关|数字|数据|内容|情况)/g,
      needs: ['请填写具体数字。', '没有的请如实填报有关情况，不要留空。'],
      unless: [
        {
          name: 'what applicants fill in',
          sentence: /申请|群众|公众|网友|来信|留言|问卷/,
          needs: '当面提交申请的，请填写相关内容并签名。',
        },
      ],
    },
    {
      at: 'instruction',
      has: '述 简总扼',
      find: /(?:可先?|请先?|宜先?|(?<=^|[。;:,])先)(?:作|做|进行)(?:一个?)?(?:简要|简单|总体|扼要)的?(?:综述|概述|简述|总述)/g,
      needs: ['开头请作总体概述。', '可先做简要的概述，再分项展开。'],
      unless: [{ name: 'what others may tell', sentence: /申请人|群众|公众|网友|代表/, needs: '群众在线提问时可先作简要概述。' }],
    },
    {
      // No report says of itself what is to be told of 本机关: 重在…对本机关…进行综述.
      at: 'instruction',
      has: '综概简总 本 对就',
      words: ['综述 概述 简述 总述'],
      find: /(?:重在|重点|主要(?!负责|领导)|请|应当?)[^。;]{0,40}(?:对|就)本(?:机关|单位|部门|地区|级|年度)[^。;]{2,50}(?:进行|作|做)(?:简要|简单|总体|全面)?的?(?:综述|概述|简述|总述)/g,
      needs: ['重在突出亮点，就本单位全年执行条例的情况作概述。', '请对本年度工作成效进行简要综述。'],
      unless: [
        {
          name: 'who tells it',
          sentence: /本(?:年度)?报告|本文|[以如]下|现[将就对]|会议?上|发布会|座谈|培训|我[局委办厅处站院校镇乡县区市州省街]/,
          needs: '本报告主要对本机关一年来的工作进行综述。',
        },
      ],
    },
    {
      at: 'instruction',
      has: '注 意',
      find: /(?<=^|[。;:,(])(?:请|应当?|须|需要?|务必)?注意(?:核对|保持)?(?:数据|数字|各表|表格|表内|前后|文字[与和]表格)[^。,;]{0,6}(?:逻辑|勾稽|衔接|一致|平衡|对应)[^。,;]{0,6}/g,
      needs: ['请注意各表之间的勾稽关系。', '填完后核对一遍，注意前后数字一致。'],
      unless: [
        {
          name: 'what was done',
          sentence: /我[局委办厅处站院校镇乡县区市州省街]|报告|审核|工作中|认真/,
          needs: '汇总中我局专人复核，注意前后数据衔接。',
        },
      ],
    },
    {
      // A paragraph that names no more than what a part is to hold.
      at: 'instruction',
      has: '括 包',
      find: /^\s*主要包括主动公开、依申请公开[^。]{2,60}监督保障[^。]{0,10}等?(?:个?方面|内容|情况)[。;]?\s*$/g,
      needs: ['主要包括主动公开、依申请公开、信息管理、平台维护和监督保障五个方面。'],
    },
    {
      // 共主动公开条, 全年共收到申请件: a total word, a verb, and a counter with no number between them, at the clause's end.
      at: 'number',
      has: '全本共累合总 条件次篇场期份',
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
    {
      // 公开政府信息条, whatever stands before: the channel, the year.
      at: 'number',
      words: ['息条 息件 息篇'],
      find: /(?:公开|发布|推送)(?:各类|政府|政务|有关|相关){0,2}信息(?:条|件|篇)(?=\s*(?:[,。;]|其中|$))/g,
      needs: ['通过政务新媒体发布政务信息条，其中要闻9条。', '2022年，在门户网站主动公开政府信息件。'],
      unless: [
        { name: 'a paper, of which there is none', before: /(?:[未没无]有?[^，。；,;]{0,9}|申请)$/, needs: '全年未收到依申请公开信息件。' },
      ],
    },
  ],
};
export default table;
