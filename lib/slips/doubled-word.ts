import type { SlipTable } from './match/slip';

// Single characters: only those that cannot meet themselves in good Chinese.
const single = { at: 'text', twin: true } as const;
const HAN_BEHIND = /^[\u4e00-\u9fff]/;
const HAN_BEFORE = /[\u4e00-\u9fff]$/;

const sameCharacter = { value: /^(.)\1+$/ };
const numeral = { value: /^[一二三四五六七八九十百千万亿零〇两]|[一二三四五六七八九十]$/ };
const NOUN_BEHIND = /^\s?(?:不够|不及时|不到位|不足|工作|信息|情况|制度|年[度报]|平台|专?栏|指南|目录|条例|机制|报告|的|了|[,。;、)]|$)/;
/** Behind 信息公开 an application is its noun too. */
const NOUN_BEHIND_PUBLICITY = new RegExp(`${NOUN_BEHIND.source}|^\\s?申请`);

const table: SlipTable = {
  slips: [
    {
      ...single,
      words: ['的的'],
      find: /的的/g,
      needs: ['切实保障公众的的知情权。'],
      unless: [
        { name: '目的, 标的, 有的', before: /[目标有]$/, needs: '目的的达成。' },
        { name: '的的确确', after: /^确/, needs: '的的确确重要。' },
      ],
    },
    {
      ...single,
      words: ['性性'],
      find: /性性/g,
      needs: ['6.属于四类过程性性信息'],
      unless: [{ name: '性质, 性能 and the like', after: /^[质能别格情]/, needs: '信息的保密性性质不变。' }],
    },
    { ...single, words: ['及及'], find: /及及/g, only: { before: HAN_BEFORE, after: HAN_BEHIND }, needs: ['公开目录及及时限。'] },
    { ...single, words: ['与与'], find: /与与/g, only: { after: HAN_BEHIND }, needs: ['公开与与服务。'] },
    {
      ...single,
      words: ['在在'],
      find: /在在/g,
      only: { after: HAN_BEHIND },
      needs: ['问题主要在在更新。'],
      unless: [
        { name: '实实在在', before: /实实$/, needs: '实实在在为群众办事。' },
        { name: '在线', after: /^线/, needs: '实现存在在线办理。' },
      ],
    },
    {
      ...single,
      words: ['了了'],
      find: /了了/g,
      only: { before: HAN_BEFORE },
      needs: ['印发了了工作方案。'],
      unless: [
        { name: '不了, 为了 and the like', before: /[不为除未便来还]$/, needs: '为了了却心愿。' },
        { name: '了解, 了之 and the like', after: /^[之然解当望无断]/, needs: '开展了了解民情活动。' },
      ],
    },
    {
      ...single,
      words: [',, 、、 ;; 。。'],
      find: /,{2,}|、、|;;|。。/g,
      needs: ['加强领导，，落实责任。。'],
      unless: [
        { name: 'a row of commas', match: /^,{3,}$/, needs: '姓名,,,电话' },
        { name: 'a row of dots', after: /^。/, needs: '待续。。。' },
      ],
    },
    {
      ...single,
      words: ['《《'],
      find: /《《/g,
      needs: ['落实《《政府信息公开条例》。'],
      unless: [
        { name: 'a title that begins with a title', after: /^[^《》]{2,60}》[^《》]{0,60}》/, needs: '发布《《政府信息公开条例》解读》。' },
      ],
    },
    { ...single, words: ['::'], find: /:{2,}/g, only: { before: HAN_BEFORE }, needs: ['联系电话：：0951-2078125'] },
    {
      kind: 'doubled',
      at: 'text',
      words: ['信息'],
      needs: ['做好政府信息信息公开工作。'],
      unless: [
        {
          name: 'the second begins another word',
          after: /^(?:化|技术|系统|中心|员|网|安全|资源|报送|发布|管理)/,
          needs: '推进政务信息信息化建设。',
        },
      ],
    },
    {
      kind: 'doubled',
      at: 'text',
      words: ['公开'],
      only: { after: NOUN_BEHIND_PUBLICITY },
      needs: ['2020年政府信息公开公开工作年度报告', '编制信息公开公开目录', '全年收到政府信息公开公开申请6件。'],
      unless: [
        {
          name: 'the verb and its object',
          before: /(?<!信息|政务|事务|[党村厂]务)$/,
          after: /^(?:目录|指南|制度|条例|年报|栏)/,
          needs: '及时公开公开目录。',
        },
        {
          name: 'what is said of an application is made public',
          before: /(?<!信息|政务|事务)$/,
          after: /^申请/,
          needs: '主动公开公开申请的办理流程。',
        },
      ],
    },
    {
      // 信息公开公开透明, 政务服务服务群众: the second copy may be a verb; before a noun it is none.
      kind: 'doubled',
      at: 'text',
      words: [
        '服务',
        '管理',
        '监督',
        '发展',
        '建设',
        '宣传',
        '工作',
        '指导',
        '保障',
        '改革',
        '创新',
        '治理',
        '审查',
        '审核',
        '发布',
        '解读',
      ],
      only: { after: NOUN_BEHIND },
      needs: ['做好信息公开工作工作，提高质量。', '信息发布发布不及时。'],
    },
    {
      kind: 'doubled',
      at: 'text',
      words: ['培训', '考核', '教育', '执法', '投资', '生产', '规范', '统一', '综合', '联系'],
      only: { after: NOUN_BEHIND },
      needs: ['组织培训培训工作人员两次，落实考核考核制度。'],
    },
    {
      // 县政府政府信息公开, 各部门部门预算: one name ends as the next begins; at a phrase's end none begins.
      kind: 'doubled',
      at: 'text',
      words: [
        ...['政府', '部门', '单位', '许可', '处罚', '强制', '审批', '采购', '预算', '项目', '群众', '网站', '中心', '社区', '企业', '财政'],
        ...['行政', '政务', '系统', '平台', '领导', '干部', '事项', '数据', '资金'],
      ],
      only: { after: /^\s?(?:的|了|[,。;、)]|$)/ },
      needs: ['方便群众群众，提高效率。'],
    },
    {
      kind: 'doubled',
      at: 'text',
      length: [2, 2],
      needs: ['认真进行进行整改。'],
      unless: [
        { ...sameCharacter, name: 'one character', needs: '申请人某某某某，已答复。' },
        { ...numeral, name: 'a numeral', needs: '把意见一条一条记录。' },
        {
          name: 'a verb doubled to soften it',
          words: [
            '研究',
            '讨论',
            '商量',
            '学习',
            '考虑',
            '了解',
            '休息',
            '锻炼',
            '认识',
            '交流',
            '沟通',
            '体验',
            '感受',
            '检查',
            '整理',
            '打扫',
          ],
          needs: '请各科室研究研究。',
        },
        { name: 'one of the two that its name joins', value: /^差评$/, before: /好$/, needs: '好差评差评件均已整改。' },
        { name: 'one by one', value: /^逐/, needs: '材料逐项逐项核对。' },
        {
          name: 'the second begins another word',
          after: /^(?:人(?![员民们才大])|员(?!工)|者|委员|部门)/,
          needs: '建议、提案提案人满意。',
        },
        {
          // 按规定规定: behind a preposition no sentence begins, there the word is doubled.
          name: 'a provision provides',
          value: /^规定$/,
          before: /(?<!按|照|依|据|经)$/,
          after: /^(?:应|必须|须|需|不[得应能予]|可|由|的|了)/,
          needs: '凡条例和地方有关规定规定由本机关公开的，一律公开。',
        },
        { name: 'a place that begins as the last one ends', value: /[省市县区镇乡村路河江州]/, needs: '沿河南河南岸巡查。' },
        { name: 'a numeral before it', before: /[一二三四五六七八九十]$/, needs: '做到统一部署部署到位。' },
      ],
    },
    {
      kind: 'doubled',
      at: 'text',
      length: [3, 8],
      needs: ['及时发布政府信息政府信息。'],
      unless: [
        { ...sameCharacter, name: 'one character', needs: '申请人某某某某某某，已答复。' },
        { ...numeral, name: 'a numeral', needs: '把意见一条一条一条一条记录。' },
      ],
    },
    {
      kind: 'repeated',
      at: 'passage',
      unit: 'clause',
      needs: ['及时准确发布政府信息，及时准确发布政府信息，方便群众查询办事。'],
      unless: [
        { name: 'repeated for effect', value: /^.{1,7}$/, needs: '应公开尽公开，应公开尽公开，这是我们始终坚持的一条基本原则。' },
        { name: 'figures', value: /^(?!.*[\u4e00-\u9fff]{4})/, needs: '表中各列依次为，12345678，12345678，均已核对无误。' },
        { name: 'a short line is a label', paragraph: /^.{1,23}$/, needs: '政府信息公开年报，政府信息公开年报' },
      ],
    },
    {
      kind: 'repeated',
      at: 'passage',
      unit: 'copy',
      needs: [
        '组织开展业务培训，不断提升全体工作人员的业务能力和为民服务水平。\n规范栏目设置。\n组织开展业务培训，不断提升全体工作人员的业务能力和为民服务水平。',
      ],
      unless: [
        {
          name: 'a short line',
          value: /^.{1,29}$/,
          needs: '本年度没有需要报告的其他事项，也没有收取任何费用。\n规范栏目设置。\n本年度没有需要报告的其他事项，也没有收取任何费用。',
        },
        {
          name: 'figures',
          value: /^(?!.*[\u4e00-\u9fff]{4})/,
          needs: '0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0\n栏目\n0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0',
        },
      ],
    },
    {
      kind: 'repeated',
      at: 'passage',
      unit: 'paragraph',
      needs: ['组织开展业务培训，提升工作人员的业务能力和服务水平。\n组织开展业务培训，提升工作人员的业务能力和服务水平。'],
      unless: [
        { name: 'a short line is a label', value: /^.{1,23}$/, needs: '单位：人民币万元\n单位：人民币万元' },
        { name: 'figures', value: /^(?!.*[\u4e00-\u9fff]{4})/, needs: '0 0 0 0 0 0 0 0 0 0 0 0 0 0\n0 0 0 0 0 0 0 0 0 0 0 0 0 0' },
      ],
    },
  ],
};
export default table;
