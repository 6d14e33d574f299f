import type { Sentence } from '../sentence';
import { bureau, bureau2020, city, county, quiet, quiet2020 } from '../tables';

/** Normative documents and other papers. */
export const sentences: readonly Sentence[] = [
  // A body that makes none shows those of others.
  { tuned: true, tables: quiet, text: '街道集中公开规范性文件6件。', says: { '6件': 'unlinked' } },
  { tuned: true, tables: quiet, text: '街道全年制发规范性文件6件。', says: { '6件': 'conflicts' } },
  // A class of what a site shows, whoever made it.
  {
    tuned: true,
    tables: bureau,
    text: '主动公开政府信息412条，其中公开行政规范性文件47件。',
    says: { '412条': 'unlinked', '47件': 'unlinked' },
  },
  // Issued, repealed, in force.
  {
    tuned: true,
    tables: bureau,
    text: '全年制发行政规范性文件4件，废止2件，现行有效31件。',
    says: { '4件': 'agrees', '2件': 'agrees', '31件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '全年制发行政规范性文件5件，废止2件，现行有效31件。', says: { '5件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '截至2023年底，现行有效行政规范性文件13件。', says: { '13件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '严格规范性文件管理，全年新制定行政规范性文件4件、宣布废止2件，目前现行有效的行政规范性文件共31件，均已在网站公开。',
    says: { '4件': 'agrees', '2件': 'agrees', '31件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '严格规范性文件管理，全年新制定行政规范性文件4件，目前现行有效的行政规范性文件共33件。',
    says: { '33件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '行政规范性文件管理方面，全年新制发4件，宣布废止3件，目前现行有效31件。',
    says: { '4件': 'agrees', '3件': 'conflicts', '31件': 'agrees' },
  },
  { tuned: true, tables: county, text: '现行有效的政府规章0件、行政规范性文件104件。', says: { '0件': 'agrees', '104件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '行政规范性文件“立改废”：本年制发7件、废止2件、修改4件，年底现行有效31件。',
    says: { '7件': 'conflicts', '31件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '新制定规范性文件4件，废止2件，现有41件有效。', says: { '4件': 'agrees', '41件': 'conflicts' } },
  { tuned: false, tables: bureau, text: '全局制发规范性文件4件，备案4件，合法性审核9件。', says: { '4件': 'agrees', '9件': 'unlinked' } },
  { tuned: false, tables: bureau, text: '清理规范性文件33件，其中继续有效31件、废止2件。', says: {} },
  { tuned: false, tables: bureau, text: '目前我局现行有效规范性文件41件，全部在网站专栏集中公开。', says: { '41件': 'conflicts' } },
  { tuned: false, tables: bureau, text: '废止行政规范性文件3件，修改1件。', says: { '3件': 'conflicts' } },
  { tuned: false, tables: bureau, text: '全年出台行政规范性文件4件，均按规定备案审查。', says: { '4件': 'agrees' } },
  { tuned: true, tables: bureau, text: '累计清理行政规范性文件45件，继续有效36件，废止9件。', says: {} },
  // None.
  { tuned: true, tables: bureau, text: '2023年未制发行政规范性文件。', says: { 未制发行政规范性文件: 'conflicts' } },
  { tuned: true, tables: quiet, text: '2023年无行政规范性文件制发。', says: { 无行政规范性文件制发: 'agrees' } },
  { tuned: false, tables: quiet2020, text: '2020年我街道未制发规范性文件，未实施政府集中采购。', says: {} },
  // Other papers, other acts.
  { tuned: true, tables: bureau, text: '公开规范性文件解读7件，审查规范性文件9件。', says: { '7件': 'unlinked', '9件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '印发各类文件64件，其中主动公开51件、依申请公开8件、不予公开5件。', says: { '64件': 'agrees' } },
  { tuned: true, tables: county, section: 2, text: '预算决算信息予以公开64件，未予公开0件。', says: {} },
  { tuned: true, tables: bureau, text: '出台政策文件12件，其中民生类9件，配套解读12件。', says: {} },
  {
    tuned: true,
    tables: bureau,
    text: '制发公文64件，属性为主动公开的41件、依申请公开的15件、不予公开的8件。',
    says: { '15件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '制发公文64件，主动公开41件、依申请公开15件、不公开8件，公开率64.1%。',
    says: { '64.1%': 'unlinked', '15件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年公开文件140件，依申请公开文件25件，不予公开文件60件，公开率62%。',
    says: { '60件': 'unlinked', '62%': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '向档案馆移交规范性文件9件，向图书馆移交公报24期。', says: {} },
  {
    tuned: true,
    tables: bureau,
    text: '重新核定政府信息423条，其中由不公开转为公开3条；依申请公开转为主动公开1条。',
    says: { '423条': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '本年度新印发的4件行政规范性文件均按要求配发文字解读和图解。',
    says: { '4件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '本年度新印发的9件行政规范性文件均按要求配发文字解读和图解。',
    says: { '9件': 'conflicts' },
  },
  // A class of which they are some.
  {
    tuned: true,
    tables: bureau,
    text: '全年制发主动公开文件52份，其中机构职能类8份，规划及规范性文件类1份，其他43份。',
    says: { '1份': 'unlinked' },
  },
  // 历年 of what is in force is no other time.
  { tuned: true, tables: bureau, text: '集中公开历年现行有效行政规范性文件31件。', says: { '31件': 'agrees' } },
  { tuned: true, tables: bureau, text: '集中公开历年现行有效行政规范性文件58件。', says: { '58件': 'doubtful' } },
  // The cell has its number already.
  {
    tuned: true,
    tables: { ...bureau, facts: { ...bureau.facts, 'disclosure.normativeDocs.issued': 14 } },
    text: '年内新制定行政规范性文件14件、废止2件、失效3件。',
    says: { '14件': 'agrees', '2件': 'agrees', '3件': 'unlinked' },
  },
  // The number in front of its noun, and all of them told of.
  { tuned: true, tables: bureau, text: '我局4件行政规范性文件全部在局门户网站政策栏目公开。', says: { '4件': 'agrees' } },
  { tuned: true, tables: county, text: '通过县政府门户网站新公开行政规范性文件12件。', says: { '12件': 'agrees' } },
  { tuned: true, tables: county, text: '通过县政府门户网站新公开行政规范性文件21件。', says: { '21件': 'doubtful' } },
  // The site is where all of them are shown; what is divided there, or classed with others, says less.
  { tuned: true, tables: county, text: '在县政府门户网站公开行政规范性文件21件。', says: { '21件': 'agrees' } },
  { tuned: true, tables: county, text: '在县政府门户网站公开行政规范性文件210件。', says: { '210件': 'doubtful' } },
  { tuned: true, tables: bureau, text: '通过局网站发布政策文件12件、行政规范性文件3件。', says: { '3件': 'agrees' } },
  { tuned: true, tables: bureau, text: '通过局网站发布政策文件12件，行政规范性文件7件。', says: { '7件': 'agrees' } },
  { tuned: true, tables: bureau, text: '通过局网站发布政策文件12件、行政规范性文件37件。', says: { '37件': 'doubtful' } },
  { tuned: true, tables: bureau, text: '通过局网站发布政策文件12件，制定行政规范性文件7件。', says: { '7件': 'conflicts' } },
  { tuned: true, tables: county, text: '在县政府门户网站公开行政规范性文件21件（含往年9件）。', says: { '21件': 'unlinked' } },
  { tuned: true, tables: county, text: '县政府门户网站公开信息4120条，其中规范性文件21件。', says: { '21件': 'unlinked' } },
  // Two nouns, each with its number.
  {
    tuned: true,
    tables: city,
    text: '集中公开现行有效的37件政府规章和164件行政规范性文件。',
    says: { '37件': 'agrees', '164件': 'agrees' },
  },
  {
    tuned: true,
    tables: city,
    text: '集中公开现行有效的73件政府规章和146件行政规范性文件。',
    says: { '73件': 'doubtful', '146件': 'conflicts' },
  },
  // 分别 with an act, and the same two again.
  {
    tuned: true,
    tables: city,
    text: '年内政府规章、规范性文件分别新制定4件和21件，废止2件和9件。',
    says: { '4件': 'agrees', '21件': 'agrees', '2件': 'agrees', '9件': 'agrees' },
  },
  {
    tuned: true,
    tables: city,
    text: '年内政府规章、规范性文件分别新制定4件和12件，废止7件和9件。',
    says: { '4件': 'agrees', '12件': 'conflicts', '7件': 'conflicts', '9件': 'agrees' },
  },
  // Looked through are those of other years; what is left in force is of today.
  {
    tuned: true,
    tables: bureau,
    text: '对2019年以前制定的行政规范性文件进行清理，废止2件，继续有效31件。',
    says: { '2件': 'agrees', '31件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '对2019年以前制定的行政规范性文件进行清理，废止6件，继续有效23件。',
    says: { '6件': 'unlinked', '23件': 'agrees' },
  },
  // Looked through, without a number: at most what the table holds, unless it is told in full.
  { tuned: true, tables: county, text: '开展规范性文件清理，废止3件。', says: { '3件': 'agrees' } },
  { tuned: true, tables: county, text: '开展规范性文件清理，废止8件。', says: { '8件': 'conflicts' } },
  { tuned: true, tables: county, text: '开展规范性文件清理。全年废止3件。', says: { '3件': 'conflicts' } },
  {
    tuned: true,
    tables: county,
    text: '开展规范性文件专项清理，继续有效111件，失效1件、废止2件。',
    says: { '111件': 'agrees', '1件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '开展规范性文件专项清理，继续有效150件，废止2件。',
    says: { '150件': 'conflicts', '2件': 'agrees' },
  },
  { tuned: true, tables: county, text: '开展规范性文件清理，废止3件，现行有效104件。', says: { '3件': 'agrees', '104件': 'conflicts' } },
  { tuned: true, tables: county, text: '开展规范性文件清理，目前有效的规范性文件104件。', says: { '104件': 'conflicts' } },
  // 失效 and 废止, where documents are looked through, are the table's together.
  {
    tuned: true,
    tables: county,
    text: '全面清理2022年底前印发的规范性文件，经审核，继续有效111件，修改2件，宣布失效1件，予以废止4件。',
    says: { '111件': 'agrees', '2件': 'unlinked', '1件': 'agrees', '4件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '全面清理2022年底前印发的规范性文件，宣布失效9件，予以废止4件。',
    says: { '9件': 'unlinked', '4件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '修改规范性文件1件，经清理废止规范性文件2件，目前执行31件。',
    says: { '1件': 'unlinked', '2件': 'agrees', '31件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '修改规范性文件1件，废止规范性文件5件。', says: { '1件': 'unlinked', '5件': 'conflicts' } },
  // Documents of one sentence are no noun for what is shown of decisions.
  {
    tuned: true,
    tables: bureau,
    text: '规范性文件方面：本年度公开4件；行政许可方面：本年度公开120件；行政处罚方面：本年度公开45件。',
    says: { '4件': 'agrees', '120件': 'unlinked', '45件': 'unlinked' },
  },
  // Those of the government itself: its departments make others.
  { tuned: true, tables: city, text: '全年共制定市政府规范性文件12件。', says: { '12件': 'agrees' } },
  { tuned: true, tables: city, text: '全年共制定市政府规范性文件31件。', says: { '31件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '梳理现行有效的局机关印发的行政规范性文件31件，在专栏公开。',
    says: { '31件': 'agrees' },
  },
  {
    tuned: true,
    tables: city,
    text: '全年制发规范性文件21件，发布12大类272项办事指南。',
    says: { '21件': 'agrees', '12大类': 'unlinked', '272项': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '对1978年以来的行政规范性文件进行全面清理，保留31件、废止2件。',
    says: { '31件': 'agrees', '2件': 'agrees' },
  },
  // A body that was told of something else; and one whose documents they are.
  { tuned: true, tables: county, text: '召开县政府常务会议4次、部门会议28次，公开行政规范性文件21件。', says: { '21件': 'doubtful' } },
  { tuned: true, tables: county, text: '部门发布信息5000条，公开行政规范性文件21件。', says: { '21件': 'agrees' } },
  // Published are some of the year's, or older ones too; what the form of 2019 calls newly published is a cell.
  { tuned: true, tables: bureau, text: '全年主动公开行政规范性文件3件。', says: { '3件': 'agrees' } },
  { tuned: true, tables: bureau, text: '全年主动公开行政规范性文件7件。', says: { '7件': 'doubtful' } },
  { tuned: true, tables: bureau, text: '全年主动公开行政规范性文件37件。', says: { '37件': 'doubtful' } },
  { tuned: true, tables: bureau, text: '全年制定并公开行政规范性文件3件。', says: { '3件': 'conflicts' } },
  { tuned: true, tables: bureau2020, text: '全年主动公开规范性文件2件。', says: { '2件': 'conflicts' } },
  // And others of their kind.
  { tuned: true, tables: bureau, text: '集中公开行政规范性文件等6件。', says: { '6件': 'unlinked' } },
  // In the government's own name: those of its departments are not told.
  {
    tuned: true,
    tables: county,
    text: '公开了9件以县政府和县政府办公室名义印发的行政规范性文件。',
    says: { '9件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '全县制发规范性文件12件，废止5件，截至 12 31 日现行有效的规范性文件 140件。',
    says: { '12件': 'agrees', '5件': 'agrees', '140件': 'agrees' },
  },
  // Rules of the government above, told by a bureau.
  {
    tuned: true,
    tables: bureau,
    text: '通过网站主动公开信息310条，其中发布市政府规章1件、行政规范性文件4件。',
    says: { '1件': 'unlinked', '4件': 'agrees' },
  },
  // Those of the government above, told by a bureau.
  {
    tuned: true,
    tables: bureau,
    text: '公开县政府规范性文件12件、本局规范性文件4件。',
    says: { '12件': 'unlinked', '4件': 'agrees' },
  },
  // Papers on how things are done.
  { tuned: true, tables: bureau, text: '全年制定许可规范文件9件。', says: { '9件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '全年出台工作规范文件9件，制发规范文件4件。', says: { '9件': 'unlinked', '4件': 'agrees' } },
  // Counted as pages of a site.
  { tuned: true, tables: bureau, text: '我局主动公开信息960条，发布行政规范性文件9篇。', says: { '9篇': 'unlinked' } },
  { tuned: true, tables: bureau, text: '我局主动公开信息960条，发布行政规范性文件4篇。', says: { '4篇': 'agrees' } },
  // A share of something else, told in front, was not looked through.
  {
    tuned: true,
    tables: bureau,
    text: '纸质文件报送市档案馆达100%；集中公开44件现行有效行政规范性文件。',
    says: { '44件': 'doubtful' },
  },
  // Rules are the government's own, whoever of it is named.
  { tuned: true, tables: city, text: '市政府全年制定规章4件，现行有效规章37件。', says: { '4件': 'agrees', '37件': 'agrees' } },
  { tuned: true, tables: city, text: '市政府全年制定规章4件，现行有效规章31件。', says: { '4件': 'agrees', '31件': 'conflicts' } },
  // One act after the other, told of the same two terms.
  {
    tuned: true,
    tables: city,
    text: '全市现行有效政府规章37件、行政规范性文件164件，年内分别制发4件、21件，废止2件、9件。',
    says: { '37件': 'agrees', '164件': 'agrees', '9件': 'agrees' },
  },
  // What stood at the year's beginning is no cell's.
  {
    tuned: true,
    tables: bureau,
    text: '年初现行有效规范性文件29件，年内新制发4件，废止2件，年末现行有效31件。',
    says: { '29件': 'unlinked', '4件': 'agrees', '2件': 'agrees', '31件': 'agrees' },
  },
  // What a library holds, and what it does not call by the form’s name.
  { tuned: true, tables: bureau, text: '升级政策文件库，收录现行政策142件。', says: { '142件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '本局现行有效文件142件。', says: { '142件': 'doubtful' } },
  {
    tuned: true,
    tables: bureau,
    text: '制发行政规范性文件4件（局本级3件、联合1件），其中3件为到期重新制定；公布废止2件，年末现行有效31件。',
    says: { '4件': 'agrees', '31件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '制发行政规范性文件4件，其中局本级3件、联合发文2件；公布废止2件。', says: { '4件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '现行有效的行政规范性文件由年初的29件变为年末的31件。',
    says: { '29件': 'unlinked', '31件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '现行有效的行政规范性文件由年初的29件变为年末的33件。',
    says: { '29件': 'unlinked', '33件': 'conflicts' },
  },
  {
    tuned: true,
    tables: { ...city, issuer: '海东省人民政府' },
    text: '全年制定省政府规章1件，现行有效省政府规章12件；设区的市制定规章3件，现行有效规章25件。',
    says: { '12件': 'agrees', '25件': 'agrees' },
  },
  {
    tuned: true,
    tables: { ...city, issuer: '海东省人民政府' },
    text: '全年制定省政府规章6件，现行有效省政府规章37件。',
    says: { '6件': 'conflicts', '37件': 'agrees' },
  },
  // Papers of any kind, of which the next number tells how many are normative documents.
  { tuned: true, tables: bureau, text: '局政策库新增文件23件，其中规范性文件4件。', says: { '4件': 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '汇编政策文件。当年新增23件，其中规范性文件4件；现行有效的规范性文件31件。',
    says: { '31件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '汇编政策文件。当年新增23件，其中规范性文件4件；现行有效的规范性文件38件。',
    says: { '38件': 'conflicts' },
  },
];
