import { opening } from './opening';
import type { Phrase } from './phrase';
import { say } from './phrase';
import { other, percent, type World } from './world';

/** Numbers of other business, which add up among themselves. */
export function asideBlock(world: World): Phrase {
  const { random, year, lastYear } = world;
  const n = (most = 900) => random.int(2, most);
  const x = (value: number, unit: string) => other(world, value, unit);
  const lead = random.chance(0.5) ? opening(world, '') : '';
  const [a, b] = [n(), n()];
  const few = random.int(1, a);
  return random.pick([
    () => say`${lead}受理12345热线诉求${x(a, '件')}，办结${x(few, '件')}，办结率${x(percent(few, a), '%')}。`,
    () => say`${lead}办理人大代表建议${x(a, '件')}、政协提案${x(b, '件')}，均已按时答复。`,
    () => say`${lead}通过门户网站发布信息${x(a + b, '条')}，其中政务动态${x(a, '条')}、通知公告${x(b, '条')}。`,
    () => say`${lead}主动公开政府信息${x(a, '条')}，微信公众号推送${x(b, '篇')}。`,
    () => say`${lead}组织政务公开培训${x(n(9), '次')}，参训人员${x(a, '人次')}。`,
    () => say`${lead}发布政策解读${x(a, '篇')}，其中图解${x(few, '个')}。`,
    () => say`${lead}召开新闻发布会${x(n(20), '场')}，回应社会关切${x(n(20), '次')}。`,
    () => say`${lead}收到局长信箱来信${x(a, '封')}，全部按期回复。`,
    () => say`${year - 1}年收到政府信息公开申请${x(lastYear, '件')}，办结${x(random.int(1, lastYear), '件')}。`,
    () => say`${lead}受理群众来信来访${x(a, '件')}，咨询电话${x(b, '个')}。`,
    () => say`网站访问量${x(a, '人次')}，同比增长${x(n(99), '%')}。`,
    () => say`${lead}开展公平竞争审查文件${x(a, '件')}，清理文件${x(b, '件')}。`,
    () => say`${lead}指导各单位办理政府信息公开申请${x(a, '件')}。`,
    () => say`存在的问题：${year - 1}年政府信息公开申请${x(lastYear, '件')}，答复质量有待提高。`,
    () => say`${lead}更新公开指南${x(n(9), '次')}，调整专栏${x(n(9), '个')}。`,
    () => say`${lead}公开财政预决算信息${x(a, '条')}、行政执法信息${x(b, '条')}。`,
    () => say`${lead}编发政府公报${x(n(12), '期')}，赠阅${x(a, '份')}。`,
    () => say`下一步，计划新增公开专栏${x(n(9), '个')}，确保政府信息公开申请按期答复率达到${x(100, '%')}。`,
    () => say`本报告由六部分组成，附图${x(n(5), '张')}。`,
  ])();
}
