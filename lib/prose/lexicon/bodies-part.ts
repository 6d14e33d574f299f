import type { Words } from './sense';

/** Some of the bodies of an area, or some part of one body. */
const words: Words = {
  'body:part': [
    { words: '其余单位 剩余单位', needs: '全县收到政府信息公开申请1284件，其中~收到40件。' },
    {
      words: '各级',
      needs: '~收到政府信息公开申请40件。',
    },
    {
      words: '省直单位 职能部门 镇街道 各镇街道 乡镇、街道 乡(镇) 各县(区) 各区(县) 县(市、区) 市直机关 各功能区 各处室 股室 中队',
      needs: '全县收到政府信息公开申请1284件，其中~收到40件。',
    },
    {
      words:
        '区直各单位 市直各单位 县直各单位 区属各单位 区属部门 市属部门 派出机构 内设机构 二级单位 各单位 市直部门 县直部门 区直部门 乡镇 各镇 镇街 各街道 乡镇街道 区县 县区',
      needs: '全县收到政府信息公开申请1284件，其中~收到40件。',
    },
    {
      words:
        '县市区 省直部门 市州 各设区市 各地市 各地 垂管单位 区级 市级 县级 镇级 省级 区直单位 县直单位 市直单位 各园区 开发区 市直各部门 县直各部门 各相关单位',
      needs: '全县收到政府信息公开申请1284件，其中~收到40件。',
    },
    {
      words: '设区的市 政府部门 委办局 事业单位 镇(街道) 开发区管委会 经济开发区管委会 高新区管委会 经开区管委会 园区管委会',
      needs: '全县收到政府信息公开申请1284件，其中~收到40件。',
    },
    {
      words: '各部门 其他部门 各有关部门 工作部门 部分单位 个别单位 少数单位 部分部门 个别部门 少数部门 多数单位 多数部门',
      needs: '政府信息公开申请1284件中，~办理40件。',
    },
  ],
  // The level itself: the own figures of an office.
  'body:level': [
    {
      words: '本级 市本级 县本级 区本级 省本级 局本级',
      needs: '全县收到政府信息公开申请1284件，其中~收到40件。',
    },
  ],
  // A government's own office.
  'body:office': [
    {
      words: '政府办公室 政府办 县政府办 区政府办 州政府办 府办 府办公室 办公厅',
      needs: '全县收到政府信息公开申请1284件，其中~收到40件。',
    },
  ],
  // In a department anybody’s office.
  'body:desk': [
    {
      words: '办公室',
      needs: '全县收到政府信息公开申请1284件，其中~收到40件。',
    },
  ],
  // What a department consists of.
  'body:inner': [
    {
      words: '直属机构 基层分局 基层站所 下属单位 局属单位 所属单位 直属单位 基层单位 派出所 分局 科室',
      needs: '全县收到政府信息公开申请1284件，其中~收到40件。',
    },
  ],
  // In a department’s report no body in particular.
  'body:some': [
    {
      words: '部门',
      needs: '全县收到政府信息公开申请1284件，其中~收到40件。',
    },
  ],
};

export default words;
