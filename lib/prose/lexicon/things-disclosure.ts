import type { Words } from './sense';

/** What table two counts: documents, decisions, items, money. */
const words: Words = {
  'thing:normativeDocs': [
    {
      words:
        '区规范性文件 市规范性文件 省规范性文件 镇规范性文件 区政府规范性文件 省政府规范性文件 市政府行政规范性文件 区政府行政规范性文件 规范性文件 规范文件 县政府规范性文件 市政府规范性文件 乡镇规范性文件',
      needs: '全年制发~4件。',
    },
    { words: '本级规范性文件', needs: '全年制发~4件。' },
  ],
  'thing:rules': [
    { words: '政府规章', needs: '全年制定~0部，规范性文件12件。' },
    { words: '省市政府规章 规章 地方政府规章 部门规章 省政府规章 市政府规章 地方性规章', needs: '全年制定~1部。' },
  ],
  'thing:documents': [
    {
      words:
        '上级文件 上级政策 一般性文件 正式文件 红头文件 政策文本 标准规范 规范标准 技术标准 地方标准 非规范性文件 政府文件 县政府文件 市政府文件 区政府文件 党政文件 部门文件',
      needs: '目前现行有效~31件。',
    },
    {
      words: '普发性文件 文件 公文 政策性文件 规章制度 制度 方案 通知 政策 文件材料 普通文件 政策措施 发文 政府发文 普通性文件 其他文件',
      needs: '目前现行有效~31件。',
    },
    { words: '令 政府令 市政府令 省政府令 府令', needs: '现行有效的各类~31件。' },
    { words: '纸质文件 重要文件 重要政策', needs: '全年未制发规范性文件和~。' },
    { words: '人民政府令', needs: '全县现行有效的~140件。' },
  ],
  'thing:licensing': [{ words: '许可', needs: '全年作出~决定120件。' }],
  'thing:penalty': [{ words: '处罚', needs: '全年作出~决定45件。' }],
  'thing:coercion': [{ words: '强制措施 强制 强制执行 强制执行措施', needs: '全年作出~决定6件。' }],
  'thing:otherServices': [
    { words: '其他对外管理服务事项 其他对外管理服务 对外管理服务事项 对外服务管理事项', needs: '~处理决定数量64件。' },
  ],
  'thing:decisions': [
    { words: '决定', needs: '全年行政处罚~45件。' },
    { words: '处理数量 决定书', needs: '行政许可项目14项，~88件。' },
  ],
  'thing:items': [{ words: '事项 服务事项', needs: '行政许可~14项。' }],
  'thing:fees': [
    { words: '事业性收费 行政性收费 收费项目 行政收费 事业性费用 事业型收费 事业收费', needs: '全年收取~3.2万元。' },
    { words: '费用', needs: '全年~3.2万元。' },
  ],
  'thing:disclosureFee': [
    {
      words: '信息公开费 检索费 复制费 邮寄费 检索、复制、邮寄等费用 信息处理费 信息公开处理费',
      needs: '本年度无行政复议、行政诉讼和~。',
    },
    { words: '信息处理费用', needs: '全县未收取~，收到政府信息公开申请96件。' },
  ],
  'thing:procurement': [
    { words: '采购总金额 采购金额 采购额 采购资金 集中采购 政府采购', needs: '全年~项目38个。' },
    { words: '政府集中采购', needs: '全县~项目96个。' },
  ],
  'thing:projects': [{ words: '项目', needs: '政府集中采购~38个。' }],
  'thing:amount': [
    {
      words: '成交总额 成交额 成交金额 合同金额 合同总金额 中标金额 交易额 支出',
      needs: '政府集中采购~64.5万元。',
    },
    { words: '总额 收入 总价', needs: '政府集中采购~64.5万元。' },
    { words: '金额 资金', needs: '政府集中采购项目38个，~64.5万元。' },
  ],
};

export default words;
