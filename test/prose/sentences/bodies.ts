import type { Sentence } from '../sentence';
import { bureau, county, quiet, town } from '../tables';

/** Whose figures they are: levels, sub-bodies, other bodies. */
export const sentences: readonly Sentence[] = [
  // A federation is called by its short name, and a city is no place in the name of what is built there.
  {
    tuned: true,
    tables: { ...bureau, issuer: '云溪县残疾人联合会' },
    text: '县残联全年收到政府信息公开申请31件。',
    says: { '31件': 'conflicts' },
  },
  {
    tuned: true,
    tables: { ...bureau, issuer: '云溪县残疾人联合会' },
    text: '云溪县残联全年共接到政府信息公开申请13件，上年结转2件。',
    says: { '13件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: { ...bureau, issuer: '东河市河湾区住房和城市建设委员会' },
    text: '区住建委全年新收政府信息公开申请31件。',
    says: { '31件': 'conflicts' },
  },
  // A government and its area.
  {
    tuned: true,
    tables: county,
    text: '2024年，全县各级行政机关共收到政府信息公开申请一千二百八十四件，同比增长7.0%。',
    says: { 一千二百八十四件: 'agrees', '7.0%': 'unlinked' },
  },
  { tuned: true, tables: county, text: '2024年，全县各级行政机关共收到政府信息公开申请1248件。', says: { '1248件': 'conflicts' } },
  { tuned: true, tables: county, text: '县政府共收到政府信息公开申请1824件。', says: { '1824件': 'doubtful' } },
  { tuned: true, tables: county, text: '其中县政府办公室收到政府信息公开申请38件。', says: { '38件': 'agrees' } },
  {
    tuned: true,
    tables: county,
    text: '各镇（街道）共收到政府信息公开申请390件，县直部门共收到894件。',
    says: { '390件': 'agrees', '894件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '各乡（镇）收到政府信息公开申请616件，县级部门收到668件。',
    says: { '616件': 'agrees', '668件': 'agrees' },
  },
  { tuned: true, tables: county, text: '各区（县）收到政府信息公开申请616件。', says: { '616件': 'agrees' } },
  {
    tuned: false,
    tables: county,
    text: '县政府本级受理政府信息公开申请64件，县直部门和乡镇受理1220件。',
    says: { '64件': 'agrees', '1220件': 'agrees' },
  },
  { tuned: true, tables: county, text: '镇政府共收到政府信息公开申请14件。', says: { '14件': 'agrees' } },
  {
    tuned: true,
    tables: county,
    text: '县公安局收到依申请公开212件，县自然资源局受理188件。',
    says: { '212件': 'agrees', '188件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '全县政府信息公开申请量位居前三的分别是县住建局（212件）、县公安局（188件）、城关镇（97件）。',
    says: { '212件': 'unlinked', '188件': 'agrees', '97件': 'unlinked' },
  },
  {
    tuned: true,
    tables: county,
    text: '2024年收到政府信息公开申请1284件，办理量排名前5位的单位合计受理270件。',
    says: { '1284件': 'agrees', '270件': 'unlinked' },
  },
  { tuned: true, tables: county, text: '全县31家单位收到政府信息公开申请，33家单位为零申请。', says: { '31家': 'unlinked' } },
  { tuned: false, tables: county, text: '全县公安机关受理申请318件，住建系统受理申请207件。', says: {} },
  { tuned: true, tables: county, text: '县政府及县政府办公室印发行政规范性文件7件，部门印发5件，合计12件。', says: { '7件': 'agrees' } },
  // An office, a department, a town.
  { tuned: true, tables: bureau, text: '县自然资源局收到政府信息公开申请31件。', says: { '31件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '县住房和城乡建设局收到政府信息公开申请31件。', says: { '31件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '学校层面受理信息公开申请9件。', says: { '9件': 'unlinked' } },
  { tuned: true, tables: town, text: '县人民政府全年收到政府信息公开申请96件，我镇0件。', says: { '96件': 'unlinked', '0件': 'agrees' } },
  { tuned: true, tables: town, text: '全县共收到政府信息公开申请96件，其中我镇0件。', says: { '96件': 'unlinked', '0件': 'agrees' } },
  { tuned: true, tables: bureau, text: '全县各级行政机关共收到政府信息公开申请380件，其中我局13件。', says: { '13件': 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '全省自然资源系统收到政府信息公开申请4120件，我局收到16件。',
    says: { '4120件': 'unlinked', '16件': 'conflicts' },
  },
  { tuned: true, tables: quiet, text: '区政府信息公开办公室向街道转交政府信息公开申请1件，经核实已退回。', says: { '1件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '全年协助县政府办公室办理依申请公开事项8件。', says: {} },
  {
    tuned: true,
    tables: bureau,
    text: '受市政府委托办理以市政府名义答复的申请9件；我局自身收到政府信息公开申请13件，均按规定答复或结转。',
    says: { '9件': 'unlinked', '13件': 'agrees' },
  },
  { tuned: true, tables: county, text: '县政府办公室统筹办理以县政府名义答复的申请64件，转交部门办理申请120件。', says: {} },
  { tuned: true, tables: bureau, text: '全县各级行政机关因政府信息公开被申请行政复议51件。', says: {} },
  { tuned: true, tables: bureau, text: '全县共作出行政处罚决定5200件。', says: {} },
  { tuned: true, tables: bureau, text: '全系统作出行政处罚决定2310件。', says: { '2310件': 'unlinked' } },
  // Cases of another body, or handled for others.
  {
    tuned: true,
    tables: county,
    text: '县司法局全年受理行政复议案件156件，审结150件。',
    says: { '156件': 'unlinked', '150件': 'unlinked' },
  },
  {
    tuned: true,
    tables: county,
    text: '县政府行政复议机构全年共审理行政复议案件203件，化解行政争议96件。',
    says: { '203件': 'unlinked', '96件': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '作为复议机关办理政府信息公开类行政复议案件9件，办结8件。', says: {} },
  {
    tuned: true,
    tables: county,
    text: '县司法局作为复议机关，全年受理行政复议案件186件，其中涉政府信息公开案件21件，审结19件。',
    says: { '186件': 'unlinked', '21件': 'unlinked', '19件': 'unlinked' },
  },
  {
    tuned: true,
    tables: county,
    text: '县司法局全年办理政府信息公开类行政复议案件96件，纠错18件。',
    says: { '96件': 'unlinked', '18件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政复议3件，其中本级答复引发2件、下级答复引发0件。',
    says: { '3件': 'agrees', '2件': 'agrees', '0件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '全县行政诉讼一审案件45件，其中涉及信息公开类。', says: {} },
  { tuned: true, tables: bureau, text: '本年度有5个科室收到政府信息公开申请。', says: { '5个': 'unlinked' } },
  {
    tuned: true,
    tables: bureau,
    text: '我局通过澄州市人民政府官方网站发布信息60条，受理依申请公开18件。',
    says: { '60条': 'unlinked', '18件': 'conflicts' },
  },
  // A branch, told by its trade and its district.
  {
    tuned: true,
    tables: { ...bureau, issuer: '东河市公安局云台区分局' },
    text: '2023年度，区公安分局受理政府信息公开申请13件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: { ...bureau, issuer: '东河市公安局云台区分局' },
    text: '2023年度，云台公安分局受理政府信息公开申请18件。',
    says: { '18件': 'conflicts' },
  },
  {
    tuned: true,
    tables: { ...bureau, issuer: '东河市公安局云台区分局' },
    text: '2023年度，柳河县公安分局受理政府信息公开申请18件。',
    says: { '18件': 'unlinked' },
  },
  // Handed over by another body, and what was done with it.
  {
    tuned: true,
    tables: bureau,
    text: '全年收到窗口转办的政府信息公开申请37件，办结37件；本局收到政府信息公开申请13件，办结14件。',
    says: { '37件': 'unlinked', '13件': 'agrees', '14件': 'agrees' },
  },
  {
    tuned: true,
    tables: { ...bureau, issuer: '东河市自然资源和规划局滨江分局' },
    text: '全年收到市局下达的政府信息公开申请37件，答复37件；滨江分局收到政府信息公开申请13件。',
    says: { '37件': 'unlinked', '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请37件，办结36件。',
    says: { '37件': 'conflicts', '36件': 'conflicts' },
  },
  // A department's own house beside its other bodies, whatever they are called.
  {
    tuned: true,
    tables: bureau,
    text: '依申请公开情况。局机关收到9件，测绘中心收到3件，各中心所收到1件。',
    says: { '9件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '局机关共收到政府信息公开申请9件，均按时答复。', says: { '9件': 'conflicts' } },
  // Names for itself.
  {
    tuned: true,
    tables: { ...quiet, issuer: '柳溪街' },
    text: '2023年，柳溪街道接到2项政府信息公开的申请。',
    says: { '2项': 'conflicts' },
  },
  {
    tuned: true,
    tables: { ...quiet, issuer: '云溪县柳林镇人民政府' },
    text: '柳林共接到政府信息公开申请4件。',
    says: { '4件': 'conflicts' },
  },
  {
    tuned: true,
    tables: { ...quiet, issuer: '云溪县建设镇人民政府' },
    text: '收到建设类政府信息公开申请4件。',
    says: { '4件': 'doubtful' },
  },
  {
    tuned: true,
    tables: { ...quiet, issuer: '云溪县人社局' },
    text: '县人力社保局共接政府信息公开申请4件。',
    says: { '4件': 'conflicts' },
  },
  { tuned: true, tables: { ...quiet, issuer: '云溪高新区' }, text: '园区接到政府信息公开申请4件。', says: { '4件': 'conflicts' } },
  { tuned: true, tables: { ...quiet, issuer: '云溪县第二中学' }, text: '我校接到政府信息公开申请3件。', says: { '3件': 'conflicts' } },
  // A zone's office tells the zone's.
  {
    tuned: true,
    tables: { ...bureau, issuer: '东河柳湾经开区（镇）党政办公室' },
    text: '2023年度，柳湾经开区（镇）收到政府信息公开申请19件。',
    says: { '19件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '在市政府信息公开专栏主动公开信息27条，处理依申请公开21件。',
    says: { '27条': 'unlinked', '21件': 'conflicts' },
  },
  // Results of two bodies are no sum of all, though others of theirs are.
  {
    tuned: true,
    tables: county,
    text: '全县新收政府信息公开申请1284件，其中县自然资源局收到300件，予以公开120件、无法提供200件；县住建局收到240件，予以公开100件、无法提供120件；其他单位收到744件。',
    says: { '1284件': 'agrees' },
  },
  // The bureau's own house beside its branches.
  {
    tuned: true,
    tables: bureau,
    text: '县局机关收到政府信息公开申请8件（上年9件），东城分局收到3件（上年2件），西城分局收到2件（上年4件）。',
    says: { '8件': 'agrees' },
  },
  // Whose words were passed on, who arranged it, whose office did it: none of them is whose figures follow.
  {
    tuned: true,
    tables: county,
    text: '及时转载国务院、省政府信息300条，全年收到政府信息公开申请1284件。',
    says: { '1284件': 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '及时转载党中央、国务院，省委、省政府信息300条，全年收到政府信息公开申请1294件。',
    says: { '1294件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '按照县委、县政府统一安排，收到并办结政府信息公开申请41件。', says: { '41件': 'conflicts' } },
  // A county of its own people by its short name.
  {
    tuned: true,
    tables: { ...county, issuer: '云岭彝族自治县人民政府' },
    text: '2024年，云岭县收到以信件、网络形式的政府信息公开申请1384件。',
    says: { '1384件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '联合司法局开展专题培训，共受理依申请公开36件。', says: { '36件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '联合司法局答复政府信息公开申请36件。', says: { '36件': 'unlinked' } },
];
