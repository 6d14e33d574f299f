import type { Base } from './intake';
import { join, type Phrase, say } from './phrase';
import { slot } from './slots';
import { amountOf, part, split, sum, type World } from './world';

const channel = slot(
  'channel',
  '当面 信函 邮寄 网络 网上 互联网 在线 电子邮件 传真 快递 窗口 网站 政府网站 门户网站 现场 来信 网上平台 书信 邮政寄送 政务服务网 线上 线下 依申请公开平台',
);
const subject = slot(
  'subject',
  '土地征收 房屋征收 征地拆迁 规划 住房 教育 环保 财政 工程建设 社保 医疗 交通 城市管理 养老 农业农村 水利 市场监管 宅基地 老旧小区改造 安全生产',
);

/** Parts of the whole told last, by channel, subject, deadline, manner or body; behind other parts 其中 would be of those. */
export function partsOf(world: World, base: Base, isBehindOthers: boolean): Phrase {
  const { random } = world;
  const most = Math.min(...base.map((one) => amountOf(world, one)));
  const count = random.int(1, 3);
  const of = [...base, sum(['requests.newlyReceived.total', 'requests.carriedIn.total']), sum(['requests.resultTotal.total'])];
  const numbers = split(random, most, count + (random.chance(0.5) ? 1 : 0))
    .slice(0, count)
    .map((n) => part(world, n, of, world.unit));
  const kind = isBehindOthers ? random.next() * 0.8 : random.next();
  const mark = random.pick(['，', '、']);
  if (kind < 0.5) {
    const words = distinct(() => channel(random), count);
    const apart = [
      ['从申请渠道看，', ''],
      ['按申请方式分，', '申请'],
      ['从申请方式看，', '方式'],
    ] as const;
    const among = [
      ['其中', ''],
      ['其中', '申请'],
      ['其中通过', '提交'],
      ['其中', '方式'],
      ['其中', '渠道'],
    ] as const;
    const [lead, tail] = random.pick(isBehindOthers ? apart : [...apart, ...among]);
    return say`${lead}${join(
      numbers.map((n, i) => say`${words[i] ?? ''}${tail}${n}`),
      mark,
    )}`;
  }
  if (kind < 0.8) {
    const words = distinct(() => subject(random), count);
    const leads = ['申请内容主要涉及', '内容主要涉及', '主要涉及', '申请内容主要集中在'];
    const lead = random.pick(isBehindOthers ? leads : [...leads, '其中涉及']);
    return say`${lead}${join(
      numbers.map((n, i) => say`${words[i] ?? ''}${n}`),
      mark,
    )}`;
  }
  const [first] = numbers;
  if (!first) return [];
  return random.pick([
    say`其中延期答复${first}`,
    say`其中经补正后受理${first}`,
    say`其中当场答复${first}`,
    say`其中${random.pick(['提前', '当日'])}答复${first}`,
    ...(world.issuer.members[0] ? [say`其中${world.issuer.members[0]}${random.pick(['', '收到', '受理'])}${first}`] : []),
  ]);
}

function distinct(make: () => string, count: number): string[] {
  const found = new Set<string>();
  while (found.size < count) found.add(make());
  return [...found];
}
