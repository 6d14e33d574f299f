import type { WordLine } from '../document/word-lines';

/** Zones: each has an agency of its own, and none is an administrative area. */
export const zones: readonly WordLine[] = [
  { words: '开发区 园区 示范区 试验区 保税区 投资区 名胜区 度假区 高新区 高新技术区 经开区', needs: '松山~水利局' },
];

/** What is called and run like a zone. */
export const likeZones: readonly WordLine[] = [{ words: '景区 旅游区 合作区 功能区 产业区 自贸区 管理区 经济区', needs: '松山~水利局' }];

/** What else ends like an area's name and is none. */
export const notAreas: readonly WordLine[] = [{ words: '保护区 社区 辖区 片区 联盟 同盟 库区 小区', needs: '松山~水利局' }];

/** 城市管理局, 乡镇企业局: no areas by themselves, but the end of an area's name: 聊城市, 新城乡. */
export const wholeWords: readonly WordLine[] = [{ words: '城乡 城市 城镇 乡镇 市区', needs: '江苏省~规划局' }];

/** 市场监督管理局, 住房和城乡建设局: an area's name holds none of these words. */
export const ofDepartments: readonly WordLine[] = [
  {
    words: '局 委员会 建设和 住房 管理 监督 人民政府 国家 中国 中华 总署 办公 事务 发展 服务 改革 规划 统筹',
    needs: '松山~青河县水利局',
  },
  { words: '市场 市容 市政', needs: '~青河县水利局' },
];
