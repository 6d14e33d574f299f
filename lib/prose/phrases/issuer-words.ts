import type { Line } from '../lexicon/sense';

/** A name and how it is shortened, with an issuer whose own prose says it so. */
export interface Shortening {
  readonly long: string;
  readonly short: string;
  /** The issuer's full name. */
  readonly needs: string;
}

/** Trades and kinds of bodies. */
export const shortTrades: readonly Shortening[] = [
  { long: '住房和城乡建设', short: '住建', needs: '云溪县住房和城乡建设局' },
  { long: '人力资源和社会保障', short: '人社', needs: '云溪县人力资源和社会保障局' },
  { long: '人力资源和社会保障', short: '人力社保', needs: '云溪县人力资源和社会保障局' },
  { long: '人社', short: '人力社保', needs: '云溪县人社局' },
  { long: '人社', short: '人力资源和社会保障', needs: '云溪县人社局' },
  { long: '市场监督管理', short: '市场监管', needs: '云溪县市场监督管理局' },
  { long: '市场监督管理', short: '市监', needs: '云溪县市场监督管理局' },
  { long: '自然资源和规划', short: '资源规划', needs: '云溪县自然资源和规划局' },
  { long: '自然资源和规划', short: '自规', needs: '云溪县自然资源和规划局' },
  { long: '自然资源', short: '自然资源和规划', needs: '云溪县自然资源局' },
  { long: '卫生健康委员会', short: '卫健委', needs: '云溪县卫生健康委员会' },
  { long: '卫生健康', short: '卫健', needs: '云溪县卫生健康局' },
  { long: '发展和改革', short: '发改', needs: '云溪县发展和改革局' },
  { long: '发展和改革委员会', short: '发改委', needs: '云溪县发展和改革委员会' },
  { long: '教育体育', short: '教体', needs: '云溪县教育体育局' },
  { long: '农业农村', short: '农业', needs: '云溪县农业农村局' },
  { long: '城市管理', short: '城管', needs: '云溪县城市管理局' },
  { long: '综合行政执法', short: '执法', needs: '云溪县综合行政执法局' },
  { long: '退役军人事务', short: '退役军人', needs: '云溪县退役军人事务局' },
  { long: '文化和旅游', short: '文旅', needs: '云溪县文化和旅游局' },
  { long: '文化广电和旅游', short: '文旅', needs: '云溪县文化广电和旅游局' },
  { long: '交通运输', short: '交通', needs: '云溪县交通运输局' },
  { long: '行政审批服务', short: '审批', needs: '云溪县行政审批服务局' },
  { long: '医疗保障', short: '医保', needs: '云溪县医疗保障局' },
  { long: '应急管理', short: '应急', needs: '云溪县应急管理局' },
  { long: '办事处', short: '', needs: '河湾区长柳街道办事处' },
  { long: '人民政府', short: '政府', needs: '云溪县柳林镇人民政府' },
  { long: '委员会', short: '委', needs: '云溪县卫生健康委员会' },
  { long: '残疾人联合会', short: '残联', needs: '云溪县残疾人联合会' },
  { long: '工商业联合会', short: '工商联', needs: '云溪县工商业联合会' },
  { long: '归国华侨联合会', short: '侨联', needs: '云溪县归国华侨联合会' },
  { long: '文学艺术界联合会', short: '文联', needs: '云溪县文学艺术界联合会' },
  { long: '妇女联合会', short: '妇联', needs: '云溪县妇女联合会' },
  { long: '科学技术协会', short: '科协', needs: '云溪县科学技术协会' },
  { long: '供销合作社联合社', short: '供销社', needs: '云溪县供销合作社联合社' },
];

/** Zones: the area is called by the short name. */
export const shortZones: readonly Shortening[] = [
  { long: '高新', short: '高新区', needs: '东河高新技术产业开发区管理委员会' },
  { long: '经济技术开发区', short: '经开区', needs: '东河经济技术开发区管理委员会' },
  { long: '经济开发区', short: '经开区', needs: '东河经济开发区管理委员会' },
  { long: '开发区', short: '开发区', needs: '东河开发区管理委员会' },
  { long: '新区', short: '新区', needs: '东河新区管理委员会' },
  { long: '示范区', short: '示范区', needs: '东河生态示范区管理委员会' },
  { long: '园区', short: '园区', needs: '东河工业园区管理委员会' },
  { long: '风景区', short: '风景区', needs: '东河云台山风景区管理委员会' },
  { long: '临港', short: '临港区', needs: '东河临港经济区管理委员会' },
  { long: '管理区', short: '管理区', needs: '东河云台管理区管理委员会' },
  { long: '文化旅游区', short: '旅游区', needs: '东河文化旅游区管理委员会' },
  { long: '旅游度假区', short: '度假区', needs: '东河旅游度假区管理委员会' },
];

/** Bodies that are no organs of government: what they are, whatever stands around it in the name. */
export const institutions: readonly Shortening[] = [
  { long: '大学', short: '学校', needs: '云溪大学' },
  { long: '学院', short: '学校', needs: '云溪职业学院' },
  { long: '学院', short: '学院', needs: '云溪职业学院' },
  { long: '医院', short: '医院', needs: '云溪县人民医院' },
  { long: '集团有限公司', short: '集团', needs: '云溪县水务集团有限公司' },
  { long: '集团', short: '集团', needs: '云溪县水务集团' },
];

/** What bodies call themselves by nothing but what they are; `~` in the place of the word, in an issuer's name. */
export const bareKinds: readonly Line[] = [
  {
    words: '分局 支队 大队 总队 中心 管委会 管理委员会 办事处 服务中心 研究室 委员会 办公室 园区 开发区 新区 高新区 示范区',
    needs: '东河市云台~',
  },
  { words: '工业园', needs: '东河市云台~' },
];

/** The sites of the governments that a name begins with: channels, and not whose figures follow. */
export const sites: readonly Line[] = [
  { words: '人民政府网站 政府网站 人民政府门户网站 政府门户网站 人民政府网 政府网 人民政府官网', needs: '通过东河市~提交' },
];
