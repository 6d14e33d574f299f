import { type Planting, reading, saying, silent, swapping } from './planting';

const editions = ['2021'] as const;
const CITIZENS = '居民代表、企业代表、村务监督委员会成员、驻村干部、网格员、志愿者、学生家长、退休教师、商户代表、种植大户';
/** Eleven hundred characters, no sentence twice. */
const long = CITIZENS.split('、')
  .flatMap((who, nth) => [
    `面向${who}开展第${nth + 1}场政府开放日活动，现场介绍公开渠道和办事流程，发放公开指南并听取对栏目设置的看法。`,
    `根据${who}提出的看法，调整了第${nth + 3}批公开事项的说明文字，补充办理依据、受理地点和咨询方式，方便查阅和下载。`,
  ])
  .join('');

/** What the parts say and how they are worded. */
const plantings: readonly Planting[] = [
  {
    check: 15,
    slip: 'only what was published was counted',
    finding: 'published-decisions@decisions',
    editions,
    plant: saying(1, '表中行政处罚处理决定数量仅统计已公开的处罚决定。'),
    where: '仅统计已公开的处罚决定',
  },
  {
    check: 47,
    slip: 'three of five aspects',
    finding: 'overview-aspects@aspects',
    as: 'style',
    editions,
    ground: silent,
    plant: reading(1, '（一）主动公开。{year}年，通过门户网站公开信息，更新及时。', '（二）依申请公开。畅通申请渠道，规范答复。'),
    where: '一、',
  },
  {
    check: 48,
    slip: 'more than a thousand characters',
    finding: 'overview-length@overall',
    as: 'style',
    editions,
    plant: saying(1, long),
    where: '一、',
  },
  {
    check: 50,
    slip: 'five of six parts',
    finding: 'parts-announced@preface',
    as: 'style',
    plant: swapping(0, '、其他需要报告的事项六部分', '六部分'),
    where: '六部分',
  },
  {
    check: 50,
    slip: 'five parts, and no number',
    finding: 'parts-announced@preface',
    as: 'style',
    plant: swapping(0, '、其他需要报告的事项六部分', ''),
    where: '改进情况组成',
  },
  {
    check: 51,
    slip: 'no problem named',
    finding: 'improvements-told@problems',
    as: 'style',
    plant: reading(5, '下一步，丰富解读方式，加强业务培训。'),
    where: '五、',
  },
  {
    check: 52,
    slip: 'no measure named',
    finding: 'improvements-told@measures',
    as: 'style',
    plant: reading(5, '存在的主要问题：一是政策解读形式较为单一；二是公开内容的针对性不强。'),
    where: '五、',
  },
  {
    check: 65,
    slip: 'a chapter of the ordinance before',
    finding: 'inherited-wording@chapter',
    editions,
    plant: saying(1, '政府信息公开的收费及减免情况：无。'),
    where: '收费及减免情况',
  },
  {
    check: 68,
    slip: 'an address no browser opens',
    finding: 'contact-details@address',
    plant: saying(0, '本报告电子版可在门户网站（http//:www.example.gov.cn）下载。'),
    where: 'http//:',
  },
  {
    check: 68,
    slip: 'nobody to ask',
    finding: 'contact-missing@contacts',
    as: 'style',
    plant: swapping(0, /如对本报告有疑问.*）。/, ''),
    where: '政府信息公开工作年度报告',
  },
  {
    check: 70,
    slip: 'a title’s mark twice',
    finding: 'doubled-word@text',
    plant: swapping(0, '《中华人民共和国政府信息公开条例》', '《《中华人民共和国政府信息公开条例》'),
    where: '《《',
  },
  {
    check: 70,
    slip: 'one paragraph in two places',
    finding: 'doubled-word@passage',
    plant: (made) => {
      const text = '组织各科室对照公开目录逐项核对，补充缺少的事项，更正过时的联系方式，并对公开专栏的链接逐一检查。';
      return { ...made, prose: { ...made.prose, 1: [text, ...(made.prose[1] ?? []), text] } };
    },
    where: '组织各科室',
  },
  {
    check: 71,
    slip: 'a quotation without its end',
    finding: 'unpaired-marks@marks',
    as: 'style',
    plant: saying(1, '严格落实“三审三校制度，确保内容准确。'),
    where: '“',
  },
  {
    check: 71,
    slip: 'a bracket without its end',
    finding: 'unpaired-marks@marks',
    as: 'style',
    plant: saying(5, '加强业务培训（每季度一次。'),
    where: '（',
  },
];
export default plantings;
