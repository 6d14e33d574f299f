import type { Words } from './sense';

/** Whose figures they are: the issuer, its area, its government. Which of them the tables hold depends on who issues the report (see `scope`). */
const words: Words = {
  'body:own': [
    { words: '全中心', needs: '全省收到政府信息公开申请900件，~收到40件。' },
    { words: '全院 机关本级 全社区 我司 我服务中心', needs: '~共收到政府信息公开申请40件。' },
    { words: '我校 本校 我处 本处 我队 我馆 我园区 我社 本分局 我支队 我总队', needs: '~共收到政府信息公开申请40件。' },
    {
      words: '我街办 我公司 我集团 本集团 我示范区 我新区 我开发区 我高新区 我经开区 我大厅 我执法局',
      needs: '~共收到政府信息公开申请40件。',
    },
    {
      words: '我街 本街 本站 我机构 本机构 全委 我院 我单位 本单位',
      needs: '~共收到政府信息公开申请40件。',
    },
    {
      words: '我部门 本部门 我站 我分局 全厅 我场 我们 本级机关 我大队 管委会 全局',
      needs: '~共收到政府信息公开申请40件。',
    },
    {
      words: '全镇 全乡 全街道 全办 全街 我社区 我苏木 本苏木',
      needs: '~共收到政府信息公开申请40件。',
    },
    {
      words: '本所 我中心 本中心 本机关 我机关 我所 我会 我部 本行政机关',
      needs: '全省收到政府信息公开申请900件，~收到40件。',
    },
  ],
  // Of a department, a town or a street: in a government's report one of several.
  'body:small': [
    { words: '特区 高新区 经开区 示范区 保税区 度假区', needs: '~共收到政府信息公开申请40件。' },
    { words: '本乡镇', needs: '~共收到政府信息公开申请40件。' },
    { words: '本办事处', needs: '~共收到政府信息公开申请40件。' },
    { words: '我办事处', needs: '~共收到政府信息公开申请40件。' },
    {
      words: '我局 本局 我办 本办 我委 本委 我镇 本镇 我乡 本乡 我厅 本厅 委机关 街道 镇政府 乡政府 支队 我署 局机关 街道办',
      needs: '~共收到政府信息公开申请40件。',
    },
    {
      words: '街道办事处 厅机关 苏木',
      needs: '~共收到政府信息公开申请40件。',
    },
  ],
  // The area of whoever reports.
  'body:ownArea': [
    {
      words: '我区 我县 我市 我省 我州 我旗 本区 本县 本市 本省',
      needs: '~共收到政府信息公开申请40件。',
    },
  ],
  'body:area': [
    { words: '全园区 全自治区 全兵团', needs: '~收到政府信息公开申请40件，答复39件。' },
    { words: '全市系统 全区系统 区街两级', needs: '~收到政府信息公开申请9000件，答复8800件。' },
    { words: '全集团 全区各级 各镇各部门 全师', needs: '~共收到政府信息公开申请1284件。' },
    {
      words:
        '全市各级各部门 全县各级各部门 全区各级各部门 各行政机关 全县 全旗 全市各级 全县各级 全省各级 各级行政机关 各级各部门 全系统 各级政府',
      needs: '~共收到政府信息公开申请1284件。',
    },
    {
      words: '省政府系统 市政府系统 县政府系统 全省系统 全县系统 市县两级 县乡两级 市区两级',
      needs: '~收到政府信息公开申请9000件，答复8800件。',
    },
    { words: '全市 全区 全省 全州 全盟', needs: '~收到政府信息公开申请40件，答复39件。' },
  ],
  'body:government': [
    {
      words: '政府 市政府 县政府 区政府 省政府 州政府 市人民政府 县人民政府 区人民政府 省人民政府 旗政府',
      needs: '~收到政府信息公开申请9件，答复8件。',
    },
  ],
};

export default words;
