import type { Sentence } from '../sentence';
import { bureau2019, county2020, type Tables } from '../tables';

/** The county, with other services. */
const served: Tables = {
  ...county2020,
  facts: { ...county2020.facts, 'disclosure.otherServices.itemsPrevious': 1200, 'disclosure.otherServices.itemsChange': 48 },
};

/** The form of 2019: documents made and shown, items of powers and fees as they come and go, procurement. */
export const sentences: readonly Sentence[] = [
  // What came and went is a column of the form.
  {
    tuned: true,
    tables: county2020,
    text: '行政许可上一年项目数量312项，本年减少18项，处理决定数量23106件。',
    says: { '312项': 'agrees', '18项': 'agrees', '23106件': 'agrees' },
  },
  { tuned: true, tables: county2020, text: '行政许可上一年项目数量312项，本年减少81项。', says: { '312项': 'agrees', '81项': 'doubtful' } },
  {
    tuned: true,
    tables: county2020,
    text: '行政许可项目较上一年减少18项，作出处理决定23160件。',
    says: { '18项': 'agrees', '23160件': 'conflicts' },
  },
  { tuned: true, tables: bureau2019, text: '行政许可项目数量上年度23项，本年度增加4项。', says: { '23项': 'agrees', '4项': 'agrees' } },
  { tuned: true, tables: bureau2019, text: '行政许可项目数量上年度23项，本年度增加14项。', says: { '23项': 'agrees', '14项': 'doubtful' } },
  // What there is now of them.
  {
    tuned: true,
    tables: county2020,
    text: '上一年度行政许可项目312项，本年减少18项，现有294项。',
    says: { '312项': 'agrees', '18项': 'agrees', '294项': 'agrees' },
  },
  {
    tuned: true,
    tables: county2020,
    text: '上一年度行政许可项目312项，本年减少18项，现有249项。',
    says: { '312项': 'agrees', '18项': 'agrees', '249项': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau2019,
    text: '行政许可事项由23项增加到27项，作出许可决定734件。',
    says: { '23项': 'agrees', '27项': 'agrees', '734件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau2019,
    text: '行政许可事项由23项调整为72项，作出许可决定743件。',
    says: { '23项': 'agrees', '72项': 'conflicts', '743件': 'conflicts' },
  },
  // Shown are some of them at most; shown for the first time, none that a cell holds.
  { tuned: true, tables: bureau2019, text: '公开行政许可事项2项。', says: { '2项': 'agrees' } },
  { tuned: true, tables: bureau2019, text: '公开行政许可事项72项。', says: { '72项': 'conflicts' } },
  { tuned: true, tables: bureau2019, text: '公开现有行政许可事项2项。', says: { '2项': 'conflicts' } },
  { tuned: true, tables: bureau2019, text: '全年公开工作动态60条，政策解读2条，行政许可事项2项。', says: { '2项': 'agrees' } },
  { tuned: true, tables: bureau2019, text: '新增公开行政许可事项2项。', says: { '2项': 'unlinked' } },
  // Shown of decisions or of items, and more than there are of either.
  { tuned: true, tables: bureau2019, text: '公布行政许可23个、行政处罚96个。', says: { '23个': 'agrees', '96个': 'agrees' } },
  { tuned: true, tables: bureau2019, text: '公布行政许可843个、行政处罚96个。', says: { '843个': 'doubtful', '96个': 'agrees' } },
  { tuned: true, tables: bureau2019, text: '公布行政许可843条、行政处罚96个。', says: { '843条': 'unlinked', '96个': 'agrees' } },
  // Items of fees.
  { tuned: true, tables: county2020, text: '行政事业性收费上一年项目21项，本年减少3项。', says: { '21项': 'agrees', '3项': 'agrees' } },
  { tuned: true, tables: county2020, text: '行政事业性收费上一年项目12项，本年减少3项。', says: { '12项': 'conflicts' } },
  // Procurement: lots, notices, what was spent and what was planned.
  { tuned: true, tables: bureau2019, text: '政府集中采购7批次，成交总额386.2万元。', says: { '7批次': 'agrees', '386.2万元': 'agrees' } },
  {
    tuned: true,
    tables: bureau2019,
    text: '政府集中采购17批次，合同总金额368.2万元。',
    says: { '17批次': 'conflicts', '368.2万元': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau2019,
    text: '公开政府集中采购信息7条，累计金额386.2万元。',
    says: { '7条': 'agrees', '386.2万元': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau2019,
    text: '公开政府集中采购信息25条，累计金额836.2万元。',
    says: { '25条': 'unlinked', '836.2万元': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau2019,
    text: '政府集中采购预算420万元，实际采购金额386.2万元。',
    says: { '420万元': 'unlinked', '386.2万元': 'agrees' },
  },
  { tuned: true, tables: bureau2019, text: '政府集中采购项目为7个，采购总金额386.2元。', says: { '7个': 'agrees', '386.2元': 'doubtful' } },
  // Documents made, newly shown, shown in all.
  { tuned: true, tables: county2020, text: '县政府网站累计公开规范性文件96件。', says: { '96件': 'agrees' } },
  { tuned: true, tables: county2020, text: '县政府网站累计公开规范性文件69件。', says: { '69件': 'doubtful' } },
  { tuned: true, tables: county2020, text: '通过县政府门户网站公开规范性文件41件。', says: { '41件': 'agrees' } },
  { tuned: true, tables: county2020, text: '通过县政府门户网站公开规范性文件141件。', says: { '141件': 'doubtful' } },
  { tuned: true, tables: county2020, text: '通过县政府门户网站公开政策文件52件、规范性文件11件。', says: { '11件': 'agrees' } },
  {
    tuned: true,
    tables: county2020,
    text: '上年收费项目21项，取消3项，现有18项。',
    says: { '21项': 'agrees', '3项': 'agrees', '18项': 'agrees' },
  },
  {
    tuned: true,
    tables: county2020,
    text: '上年收费项目21项，取消3项，现有28项。',
    says: { '21项': 'agrees', '3项': 'agrees', '28项': 'conflicts' },
  },
  { tuned: true, tables: bureau2019, text: '全年政府集中采购项目7项，支出386.2万元。', says: { '7项': 'agrees', '386.2万元': 'agrees' } },
  {
    tuned: true,
    tables: bureau2019,
    text: '全年政府集中采购项目7项，支出362.8万元。',
    says: { '7项': 'agrees', '362.8万元': 'conflicts' },
  },
  // What is new of items is a column of its own, of whatever they are.
  {
    tuned: true,
    tables: bureau2019,
    text: '主动公开的政府信息中新增项目事项17项，其中行政许可事项新增4项，行政处罚事项新增13项。',
    says: { '4项': 'agrees', '13项': 'doubtful' },
  },
  // 减为 says how many there are, 减少 how many fewer.
  { tuned: true, tables: county2020, text: '行政许可事项由上年的312项减为294项。', says: { '312项': 'agrees', '294项': 'agrees' } },
  { tuned: true, tables: county2020, text: '行政许可事项由上年的312项减为18项。', says: { '312项': 'agrees', '18项': 'conflicts' } },
  // What they were, and what came and went, without a word of when.
  { tuned: true, tables: county2020, text: '行政许可事项由312项减少18项。', says: { '312项': 'agrees', '18项': 'agrees' } },
  { tuned: true, tables: county2020, text: '行政许可事项312项，减少18项。', says: { '312项': 'agrees', '18项': 'agrees' } },
  { tuned: true, tables: county2020, text: '行政许可事项294项，增加18项。', says: { '294项': 'agrees', '18项': 'doubtful' } },
  { tuned: true, tables: county2020, text: '行政许可事项294项，减少18项。', says: { '294项': 'agrees', '18项': 'agrees' } },
  { tuned: true, tables: county2020, text: '行政许可事项305项，减少18项。', says: { '305项': 'conflicts', '18项': 'agrees' } },
  // What was done about them, so often, is no number of items.
  {
    tuned: true,
    tables: bureau2019,
    text: '行政许可事项由2018年的23项调整为27项，增加4项，全年办结许可事项734件。',
    says: { '23项': 'agrees', '27项': 'agrees', '734件': 'agrees' },
  },
  { tuned: true, tables: bureau2019, text: '行政许可事项27项，全年办结许可事项743件。', says: { '743件': 'conflicts' } },
  // Steps of a change are no change of all; what was done about the items of a row follows them.
  {
    tuned: true,
    tables: { ...bureau2019, facts: { ...bureau2019.facts, 'disclosure.licensing.itemsChange': -4 } },
    text: '行政许可项目上年为23项，今年取消2项、下放3项、承接1项，办理734件。',
    says: { '23项': 'agrees', '2项': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau2019,
    text: '行政许可项目上年为23项，今年新增4项，办理347件。',
    says: { '23项': 'agrees', '4项': 'agrees', '347件': 'conflicts' },
  },
  // What they were told of in front, with words of their own.
  {
    tuned: true,
    tables: bureau2019,
    text: '行政许可项目27项、行政处罚项目158项，分别作出处理决定734件、412件。',
    says: { '27项': 'agrees', '158项': 'agrees', '734件': 'agrees', '412件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau2019,
    text: '行政许可项目27项、行政处罚项目158项，分别作出处理决定734件、421件。',
    says: { '734件': 'agrees', '421件': 'conflicts' },
  },
  { tuned: true, tables: county2020, text: '行政事业性收费由21项精简3项。', says: { '21项': 'agrees', '3项': 'agrees' } },
  { tuned: true, tables: county2020, text: '行政事业性收费由25项精简3项。', says: { '25项': 'conflicts' } },
  // Services of every kind are not the row of the others.
  {
    tuned: true,
    tables: served,
    text: '对外管理服务事项总数为1542项，其中行政许可事项294项、其他对外管理服务事项1248项。',
    says: { '1542项': 'agrees', '294项': 'agrees', '1248项': 'agrees' },
  },
  {
    tuned: true,
    tables: served,
    text: '对外管理服务事项总数为1642项，其中行政许可事项294项、其他对外管理服务事项1348项。',
    says: { '1642项': 'agrees', '294项': 'agrees', '1348项': 'conflicts' },
  },
  { tuned: true, tables: county2020, text: '政府集中采购项目由上年151个减少至146个。', says: { '151个': 'unlinked', '146个': 'agrees' } },
  {
    tuned: true,
    tables: county2020,
    text: '政府集中采购项目由上年151个减少至149个。',
    says: { '151个': 'unlinked', '149个': 'conflicts' },
  },
  { tuned: true, tables: county2020, text: '行政许可事项由上年的312项核减至294项。', says: { '312项': 'agrees', '294项': 'agrees' } },
  { tuned: true, tables: county2020, text: '行政许可事项由上年的312项核减至297项。', says: { '297项': 'conflicts' } },
  {
    tuned: true,
    tables: county2020,
    text: '政府集中采购项目146个，采购总金额8213.46万元，较上年分别减少5个、120.3万元。',
    says: { '146个': 'agrees', '8213.46万元': 'agrees' },
  },
  // How many there were, in a bracket or by the row's name alone.
  {
    tuned: true,
    tables: bureau2019,
    text: '行政许可事项27项（上年23项、增加4项），行政处罚上一年158项，作出处罚决定412件。',
    says: { '27项': 'agrees', '23项': 'agrees', '4项': 'agrees', '158项': 'agrees', '412件': 'agrees' },
  },
  { tuned: true, tables: bureau2019, text: '行政许可事项27项（上年22项、增加5项）。', says: { '22项': 'conflicts', '5项': 'doubtful' } },
  {
    tuned: true,
    tables: bureau2019,
    text: '行政处罚上一年185项，作出处罚决定421件。',
    says: { '185项': 'conflicts', '421件': 'conflicts' },
  },
  { tuned: true, tables: bureau2019, text: '行政处罚上一年办理185项。', says: { '185项': 'unlinked' } },
  // Steps of a change, and what it went from.
  {
    tuned: true,
    tables: bureau2019,
    text: '本年新增行政许可事项6项、取消2项，由上年的23项变为27项。',
    says: { '6项': 'unlinked', '2项': 'unlinked', '23项': 'unlinked' },
  },
];
