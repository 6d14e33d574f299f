import type { Edition, LineItem } from '../../lib/report/edition';
import edition2021 from '../../lib/statute/edition-2021';
import { otherHandlingLeaves, requestsTable } from '../../lib/statute/requests';

const RESULTS = '三、本年度办理结果';

const requests = requestsTable([
  ...otherHandlingLeaves.slice(0, 2),
  { id: 'otherHandling.withdrawn', label: '3.申请人主动撤回申请', groups: [RESULTS, '（六）其他处理'] },
  { id: 'otherHandling.other', label: '4.其他', groups: [RESULTS, '（六）其他处理'] },
]);

/** A third edition, as a file of the statute would state it: 2021's with one row more in table three and one label changed. */
export const thirdEdition: Edition = {
  ...edition2021,
  id: '2026',
  years: { from: 2026, to: null },
  notice: '国办公开办函〔2026〕18号',
  tables: edition2021.tables.map((form) => (form.id === 'requests' ? { ...requests, rows: requests.rows.map(renamed) } : form)),
};

function renamed(item: LineItem): LineItem {
  const label = '7.属于行政执法卷宗材料';
  return item.id === 'requests.denied.enforcementFile'
    ? { ...item, label, slots: item.slots.map((slot) => ({ ...slot, label: `（三）不予公开 · ${label} · ${slot.column}` })) }
    : item;
}
