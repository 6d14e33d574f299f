import type { Edition } from '../../lib/report/edition';
import type { Figures } from './figures';
import type { Identity } from './identity';
import type { Random } from './random';

/** Paragraphs by section (0 preface, 7 signature) that agree with the figures, in the manner of such reports. */
export function makeProse(random: Random, identity: Identity, edition: Edition, f: Figures): Record<number, string[]> {
  const { body, year } = identity;
  return {
    0: [
      `根据《中华人民共和国政府信息公开条例》（国务院令第711号）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（${edition.notice}）要求，编制本报告。`,
      `本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。`,
      `统计期限自${year}年1月1日起至${year}年12月31日止。如对本报告有疑问，请与${body.name}联系（电话：0${random.int(310, 998)}-${random.int(2000000, 8999999)}，邮编：${random.int(110000, 849999)}，电子邮箱：zwgk${random.int(10, 99)}@example.cn）。`,
    ],
    1: overall(random, identity, edition, f),
    2: [],
    3: [],
    4: [],
    5: improvements(random, f),
    6: [
      // The form of 2021 has the processing fee told here, none included.
      edition.id === '2019'
        ? random.pick(['无其他需要报告的事项。', '无。', '本年度未收取政府信息公开信息处理费。'])
        : random.pick(['无其他需要报告的事项，本年度未收取信息处理费。', '未收取信息处理费。', '本年度未收取政府信息公开信息处理费。']),
    ],
    7: [body.name, chineseDate(identity.signedOn)],
  };
}

export function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

function overall(random: Random, { year }: Identity, edition: Edition, f: Figures): string[] {
  const posts = [random.int(20, 400), random.int(5, 90), random.int(5, 90)];
  const sum = posts.reduce((a, b) => a + b, 0);
  return [
    `（一）主动公开。${year}年，通过门户网站主动公开信息${sum}条，包括工作动态${posts[0]}条、通知公告${posts[1]}条、政策文件解读${posts[2]}条。`,
    `（二）依申请公开。${requests(random, f)}${remedies(f)}`,
    `（三）政府信息管理。${documents(random, edition, f)}`,
    '（四）平台建设。持续完善政府信息公开专栏，规范栏目设置，及时更新公开指南。',
    '（五）监督保障。明确专人负责政府信息公开工作，定期开展自查，组织业务学习。',
  ];
}

function requests(random: Random, f: Figures): string {
  const of = (row: string) => f[`requests.${row}.total`] ?? 0;
  const [fresh, carried, done, out] = [of('newlyReceived'), of('carriedIn'), of('resultTotal'), of('carriedOut')];
  if (fresh === 0 && carried === 0)
    return random.pick(['本年度未收到政府信息公开申请。', '全年共收到政府信息公开申请0件。', '本年度无依申请公开事项。']);
  const intake =
    carried === 0
      ? random.pick([`全年共收到政府信息公开申请${fresh}件。`, `本年新收政府信息公开申请${fresh}件，无上年结转。`])
      : random.pick([
          `本年新收政府信息公开申请${fresh}件，上年结转${carried}件。`,
          `全年共受理政府信息公开申请${fresh + carried}件（含上年结转${carried}件）。`,
        ]);
  const handled = `办结${done}件，其中予以公开${of('granted')}件、部分公开${of('partiallyGranted')}件、不予公开${group(f, 'denied')}件、无法提供${group(f, 'unable')}件、不予处理${group(f, 'notProcessed')}件、其他处理${group(f, 'otherHandling')}件`;
  return `${intake}${random.chance(0.7) ? handled : `办结${done}件`}${out ? `，结转下年度继续办理${out}件。` : '，无结转下年度办理事项。'}`;
}

/** Sum over a group's leaves, all applicants. */
function group(f: Figures, id: string): number {
  return Object.entries(f).reduce((sum, [path, n]) => (path.startsWith(`requests.${id}.`) && path.endsWith('.total') ? sum + n : sum), 0);
}

function remedies(f: Figures): string {
  const review = f['remedies.review.total'] ?? 0;
  const court = (f['remedies.litigationDirect.total'] ?? 0) + (f['remedies.litigationAfterReview.total'] ?? 0);
  if (review === 0 && court === 0) return '全年未发生因政府信息公开引起的行政复议、行政诉讼。';
  return `全年发生政府信息公开行政复议${review}件，行政诉讼${court}件。`;
}

function documents(random: Random, edition: Edition, f: Figures): string {
  const of = (column: string) => f[`disclosure.normativeDocs.${column}`] ?? 0;
  if (edition.id === '2019') return '严格执行公文公开属性源头认定，拟文时同步明确公开方式。';
  return random.pick([
    `全年制发行政规范性文件${of('issued')}件，废止${of('repealed')}件，现行有效${of('inForce')}件。`,
    '动态调整政府信息公开目录，做好行政规范性文件的集中公开。',
  ]);
}

function improvements(random: Random, f: Figures): string[] {
  const corrected = ['review', 'litigationDirect', 'litigationAfterReview'].some((g) => (f[`remedies.${g}.corrected`] ?? 0) > 0);
  return [
    `存在的主要问题：一是${random.pick(['政策解读形式较为单一', '栏目更新不够及时'])}；二是${random.pick(['业务人员能力有待提升', '公开内容的针对性不强'])}。`,
    ...(corrected ? ['个别答复在行政复议、行政诉讼中被纠正，反映出答复的规范性仍有不足。'] : []),
    `改进情况：${random.pick(['丰富解读方式，邀请业务骨干参与解读', '建立栏目更新台账，按月检查'])}，加强业务培训，提高答复质量。`,
  ];
}
