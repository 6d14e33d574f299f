import { areasOf } from './areas';

/** A body of which another one's report speaks without being taken from it. */
export interface SharedBody {
  readonly name: string;
  /** The body of a title, and the one named in the text that would be told without this line. Taken out of what ships. */
  readonly needs: readonly [title: string, named: string];
  readonly holds: (named: string, title: string) => boolean;
}

/** Bodies that several share, that stand above, or that belong to the one that reports. Another county's never. */
export const sharedBodies: readonly SharedBody[] = [
  {
    name: 'an office without a name of its own',
    needs: ['青河县民政局', '镇党政办公室'],
    holds: (named) =>
      /^(?:[市县区州旗盟镇乡]|街道)?(?:局|委|厅|中心|镇|乡|街道|机关|管委会)?(?:党[政委群组]|综合|行政)*办公?室$/.test(named),
  },
  {
    name: 'a town or street of which a county speaks',
    needs: ['青河县人民政府', '大路镇'],
    holds: (named, title) => {
      const own = areasOf(title).areas;
      const lowest = areasOf(named).areas.at(-1)?.rank;
      return own.length > 0 && !own.some(({ rank }) => LOW.has(rank)) && lowest !== undefined && LOW.has(lowest);
    },
  },
  {
    name: 'who is in charge of openness or of services',
    needs: ['青河县大路镇人民政府', '青河县政务服务管理局'],
    holds: (named, title) => /领导小组|政务公开|信息公开|政务服务/.test(named) && !isElsewhere(named, title),
  },
  {
    name: 'a centre that runs the site',
    needs: ['青河县民政局', '青河县大数据中心'],
    holds: (named, title) => /(?:信息|数据|网络|融媒体?)中心/.test(named) && !isElsewhere(named, title),
  },
  {
    name: 'the government above and its office',
    needs: ['青河县大路镇人民政府', '青河县人民政府办公室'],
    holds: (named, title) => /政府(?:办公?[室厅])?$/.test(named) && !isElsewhere(named, title),
  },
];

/** Another county, another town than the title's. */
export function isElsewhere(named: string, title: string): boolean {
  const own = areasOf(title).areas;
  return areasOf(named).areas.some((area) => {
    const ours = own.find((one) => one.rank === area.rank);
    return ours !== undefined && area.name.length > 1 && !ours.name.endsWith(area.name) && !area.name.endsWith(ours.name);
  });
}

const LOW: ReadonlySet<string> = new Set(['township', 'street']);
