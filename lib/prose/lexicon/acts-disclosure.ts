import { over } from './over';
import type { Words } from './sense';

/** What was done with documents, decisions and money. */
const words: Words = {
  'act:publish': [
    { words: over('清理并 清理并集中', '公布 发布 公开'), needs: '全年~现行有效行政规范性文件31件。' },
    {
      words: '动态更新 动态发布 动态公开 编发 挂网 公开 主动公开 发布 公布 公示 更新 刊登 刊发 上传 推送 登载',
      needs: '全年~行政规范性文件4件。',
    },
    {
      words: '清理公布 清理后 收录 入库',
      needs: '全年~现行有效行政规范性文件31件。',
    },
  ],
  'act:issue': [
    { words: '制定并修改 制定或修改', needs: '全年~行政规范性文件4件。' },
    { words: '拟定印发', needs: '全年~行政规范性文件4件。' },
    { words: '制作印发 制订发布 出台发布', needs: '全年未~行政规范性文件。' },
    { words: '公布施行 起草印发 审定印发', needs: '全年~行政规范性文件4件。' },
    {
      words: '印制 审议出台 研究制定 牵头制定 制发 制定 印发 出台 制订 颁布 新发布 下发 审议通过 新制 公布实施 发布实施 研究出台',
      needs: '全年~行政规范性文件4件。',
    },
    { words: '牵头起草 颁发 签发 正式印发', needs: '全年~行政规范性文件4件。' },
  ],
  'act:repeal': [
    { words: '明令废止', needs: '全年制发行政规范性文件4件，~2件。' },
    { words: '废止 宣布废止 清理废止 废除', needs: '全年制发行政规范性文件4件，~2件。' },
  ],
  'act:lapse': [{ words: '失效 宣布失效 自动失效 自然失效', needs: '全年废止行政规范性文件2件，~0件。' }],
  'act:inForce': [
    { words: '正在执行 正在实施 仍在执行', needs: '~行政规范性文件31件。' },
    { words: '确认有效 现执行有效 正在施行 有效执行 现行执行 现行生效 处于有效期 现行使用', needs: '~行政规范性文件31件。' },
    {
      words: '有效存续 持续有效 现行有效性 现行 有效 现存 现有 保留 继续施行 继续执行 仍然有效 在用 在运行',
      needs: '~行政规范性文件31件。',
    },
    { words: '依然有效 历年现行有效 目前执行', needs: '~行政规范性文件31件。' },
  ],
  'act:made': [{ words: '新制作 制作', needs: '全年~规范性文件3件。' }],
  'act:newlyPublic': [{ words: '新公开 新增公开', needs: '全年~规范性文件3件。' }],
  'act:totalPublic': [
    { words: '公开总量', needs: '规范性文件~22件。' },
    { words: '公开总数 累计公开 总公开', needs: '规范性文件~22件。' },
  ],
  'act:decide': [
    { words: '办结并公示', needs: '全年~行政处罚45条。' },
    { words: '办结许可', needs: '全年~行政处罚45件。' },
    { words: '实施 核发 查处 发放 核准 审批办结 颁发许可 立案查处', needs: '全年~行政处罚45件。' },
    { words: '作出 做出 下达', needs: '全年未~行政处罚。' },
  ],
  // One of the ways in which a licence is decided on.
  'act:permit': [
    { words: '准予', needs: '全年~行政许可45件。' },
    { words: over('不予 撤销 变更 延续 注销', '许可 行政许可'), needs: '受理行政许可申请40件，准予许可37件，~3件。' },
  ],
  'act:charge': [
    { words: '收到缴纳', needs: '全年~行政事业性收费3.2万元。' },
    { words: '收取 征收 收缴 收费 征缴', needs: '全年~行政事业性收费3.2万元。' },
    { words: '收取费用', needs: '全年未向申请人~。' },
  ],
  'act:collect': [{ words: '采购', needs: '政府集中采购中，全年~项目38个。' }],
};

export default words;
