import type { Report } from '../report/report';
import { GearIcon } from './icons';
import { useStrings } from './language';

/** Whose report, for which year, on which form. */
export function Header(props: {
  readonly report: Report | null;
  readonly host: string | null;
  readonly settingsOpen: boolean;
  readonly onLanguage: () => void;
  readonly onSettings: () => void;
}) {
  const { say, language } = useStrings();
  const { report } = props;
  return (
    <header class="header">
      <div class="who">
        <h1 lang={report?.issuer ? 'zh-CN' : undefined}>{report ? (report.issuer ?? say.unknownIssuer) : say.name}</h1>
        <p class="sub">
          {report
            ? `${report.year === null ? say.unknownYear : say.year(report.year)} · ${say.edition(report.edition.id)}`
            : (props.host ?? say.documentTitle)}
        </p>
      </div>
      <button type="button" class="quiet" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={props.onLanguage}>
        {say.otherLanguage}
      </button>
      <button
        type="button"
        class="quiet icon-only"
        aria-label={say.settings}
        title={say.settings}
        aria-expanded={props.settingsOpen}
        onClick={props.onSettings}
      >
        <GearIcon />
      </button>
    </header>
  );
}
