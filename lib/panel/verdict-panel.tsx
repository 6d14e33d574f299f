import type { Audit } from '../report/audit';
import { boundTable } from '../report/bound-table';
import { type Fact, isRead } from '../report/fact';
import type { Report } from '../report/report';
import { conclude, conclusionFacts } from '../report/told/conclusion';
import { cellsRead, tallyChecks } from '../report/told/tally';
import { lookWords } from '../strings/look-words';
import { checksInWords, numbersInWords, verdictWord } from '../strings/tallies';
import { MarkIcon, markFor } from './icons';
import { useStrings } from './language';

/** The verdict next to what it rests on, in two lines: a verdict without its coverage would promise too much. The rest folds. */
export function VerdictPanel({ audit, report, asOf }: { readonly audit: Audit; readonly report: Report; readonly asOf: string | null }) {
  const { say, language, pick } = useStrings();
  const { broken } = tallyChecks(audit);
  const conclusion = conclude(conclusionFacts(audit));
  const { read, of } = cellsRead(report);
  const unread = Object.values(report.facts).filter((fact) => !isRead(fact));
  const unjudged = audit.checks.filter(({ equation, outcome }) => equation && outcome === 'inapplicable').length;
  const isClean = audit.verdict === 'consistent';
  // No ✓ where nobody watches any more.
  const isProven = conclusion === 'clean' && asOf === null;
  const look = audit.source.look ?? 'none';
  const { looks, asOf: asOfWords } = lookWords[language];
  return (
    <section class={`verdict ${isClean && !isProven ? 'not-fully-read' : audit.verdict}`} aria-labelledby="verdict">
      <div class="verdict-head">
        <h2 class="verdict-word" id="verdict">
          <MarkIcon mark={isClean && !isProven ? 'unread' : markFor(conclusion)} />
          <strong>{verdictWord(audit, language)}</strong>
        </h2>
        <p class={read < of ? 'figures partly' : 'figures'}>{say.readAndChecked(read, of)}</p>
      </div>
      {isProven && <p>{audit.findings.length === 0 ? say.clean : say.cleanNotes}</p>}
      {look !== 'agrees' && <p role="status">{looks[look]}</p>}
      {asOf !== null && <p>{asOfWords(asOf)}</p>}
      {audit.truncated && <p class="lead">{pick(audit.truncated)}</p>}
      {conclusion === 'unfilled' && <p>{say.unfilled(of)}</p>}
      {conclusion === 'unchecked' && unjudged > 0 && <p>{say.unjudgedSums(unjudged)}</p>}
      {unread.length > 0 && <Unread facts={unread} report={report} />}
      <details open={isClean}>
        <summary>{say.details}</summary>
        <Coverage report={report} />
        <p class="sub">{checksInWords(audit, language)}</p>
        <p class="sub">{numbersInWords(report, language)}</p>
      </details>
      {broken > 0 && (
        <p class="tone-broken">
          <MarkIcon mark="broken" /> {say.broken(broken)}
        </p>
      )}
    </section>
  );
}

/** Which cells the verdict does not rest on. */
function Unread({ facts, report }: { readonly facts: readonly Fact[]; readonly report: Report }) {
  const { say, words } = useStrings();
  const tableName = (id: string) => report.edition.tables.filter((form) => form.id === id).map(words.table)[0] ?? '';
  return (
    <>
      <p>{say.unreadNote}</p>
      <details class="unread">
        <summary>{say.unreadCells(facts.length)}</summary>
        <ul>
          {facts.map((fact) => (
            <li key={fact.path}>
              {tableName(fact.table)} <span lang="zh-CN">{fact.label}</span>
              {fact.state === 'unreadable' && <q lang="zh-CN">{fact.raw}</q>}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Coverage({ report }: { readonly report: Report }) {
  const { say, words } = useStrings();
  return (
    <ul class="coverage" aria-label={say.coverage}>
      {report.edition.tables.map((form) => {
        const { id } = form;
        const { read, of } = boundTable(report, id);
        return (
          <li key={id} class={read < of ? 'partly' : undefined}>
            <span class="coverage-name">{words.table(form)}</span>
            <span class="meter" aria-hidden="true">
              <span class="meter-read" style={{ width: `${of > 0 ? (100 * read) / of : 0}%` }} />
            </span>
            <span class="figures">
              {read}/{of}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
