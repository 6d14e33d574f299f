import { momentInWords } from '../../strings/capture-news';
import type { CasebookStrings } from '../../strings/casebook';
import type { Language } from '../../strings/terms';
import type { DismissalPage } from '../dismissals/dismissal-pages';
import type { CasebookPort } from './port';

/** Everything that was set aside, wherever: to be read, taken back, exported. */
export function DismissalView(props: {
  readonly pages: readonly DismissalPage[];
  readonly port: CasebookPort;
  readonly say: CasebookStrings;
  readonly language: Language;
  readonly onBack: () => void;
  readonly onTakeBack: (page: string, fingerprint: string) => void;
}) {
  const { pages, port, say, language } = props;
  const rows = pages.flatMap(({ page, records }) => records.map((record) => ({ page, record, ...partsOf(page) })));
  return (
    <>
      <header class="book-head">
        <button type="button" class="quiet" onClick={props.onBack}>
          ← {say.back}
        </button>
        <div class="who">
          <h1>{say.dismissalsTitle}</h1>
          <p class="sub">{say.dismissalsHint}</p>
        </div>
        <button
          type="button"
          disabled={rows.length === 0}
          onClick={() => port.save('gouji-dismissals.json', `${JSON.stringify(pages, null, 2)}\n`, 'application/json')}
        >
          {say.dismissalsExport}
        </button>
      </header>
      {rows.length === 0 ? (
        <p class="book-nothing">{say.dismissalsNone}</p>
      ) : (
        <div class="plain-rows">
          <table>
            <thead>
              <tr>
                <th>{say.body}</th>
                <th class="number">{say.year}</th>
                <th>{say.rule}</th>
                <th>{say.reason}</th>
                <th>{say.where}</th>
                <th>{say.when}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.map(({ page, record, site, body, year }) => (
                <tr key={`${page} ${record.fingerprint}`}>
                  <td lang="zh-CN">{body}</td>
                  <td class="number">{year}</td>
                  <td>{port.ruleTitles[record.rule]?.[language] ?? record.rule}</td>
                  <td lang="zh-CN">{record.reason}</td>
                  <td>{site}</td>
                  <td class="number">{momentInWords(record.when)}</td>
                  <td>
                    <button type="button" class="small" onClick={() => props.onTakeBack(page, record.fingerprint)}>
                      {say.takeBack}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** `https://www.example.gov.cn|南屏县财政局|2024`; without a site as version 1.0.0 had it. */
function partsOf(page: string): { readonly site: string; readonly body: string; readonly year: string } {
  const parts = page.split('|');
  const [year = '', body = ''] = [parts.at(-1), parts.at(-2)];
  return { site: parts.length > 2 ? (parts[0] ?? '') : '', body, year };
}
