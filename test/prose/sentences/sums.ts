import type { Sentence } from '../sentence';
import { county2020, quiet } from '../tables';

/** Sums told after their parts. */
export const sentences: readonly Sentence[] = [
  // The list's total and the table agree on another number.
  {
    tuned: true,
    tables: county2020,
    text: '全年主动公开政府信息1214条，其中规范性文件114条，其他信息1200条。',
    says: { '1214条': 'conflicts', '114条': 'conflicts' },
  },
  // A list that is not complete tells nothing of its parts.
  {
    tuned: true,
    tables: county2020,
    text: '全年主动公开政府信息1214条，其中规范性文件13条，其他信息1200条。',
    says: { '13条': 'unlinked' },
  },
  {
    tuned: true,
    tables: county2020,
    text: '全年主动公开政府信息1314条，其中规范性文件114条，其他信息1200条。',
    says: { '114条': 'unlinked' },
  },
  { tuned: true, tables: quiet, text: '通过网站公开520条，公众号公开340条，合计860条。', says: { '860条': 'agrees' } },
  { tuned: true, tables: quiet, text: '通过网站公开520条，公众号公开340条，合计880条。', says: { '880条': 'conflicts' } },
  { tuned: true, tables: quiet, text: '网站公开520条，公众号公开340条、转载60条，共计860条。', says: { '860条': 'agrees' } },
  { tuned: true, tables: quiet, text: '通过网站发布信息122条，通过公众号发布信息356条，共发布信息478条。', says: { '478条': 'agrees' } },
  { tuned: true, tables: quiet, text: '通过网站发布信息122条，通过公众号发布信息356条，共发布信息487条。', says: { '487条': 'conflicts' } },
  {
    tuned: true,
    tables: quiet,
    text: '通过网站发布信息122条，通过公众号发布信息356条，全年共发布信息900条。',
    says: { '900条': 'unlinked' },
  },
  // How many are added up is said.
  {
    tuned: true,
    tables: quiet,
    text: '通过网站公开520条，同比增加40条，公众号公开340条（含转载60条），两者合计880条。',
    says: { '880条': 'conflicts' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '通过网站公开520条，公众号公开340条（含转载60条），公告栏公开12条，三者共计872条。',
    says: { '872条': 'agrees' },
  },
];
