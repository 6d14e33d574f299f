import type { ComponentChildren } from 'preact';
import type { Report } from '../../report/report';
import { captureWords } from '../../strings/capture';
import { CasesIcon, DeskIcon, GearIcon, HelpIcon, SideIcon } from '../icons';
import { useStrings } from '../language';

/** Whose report, for which year, on which form; the way to the side panel, to help and settings. */
export function Header(props: {
  readonly report: Report | null;
  readonly host: string | null;
  /** Null where there is no side panel to go to. */
  readonly onSide: (() => void) | null;
  readonly onLanguage: () => void;
  /** Null on the workbench itself. */
  readonly onDesk: (() => void) | null;
  /** Null in the casebook itself. */
  readonly onBook: (() => void) | null;
  readonly onHelp: () => void;
  readonly onSettings: () => void;
}) {
  const { say, language } = useStrings();
  const { report } = props;
  const isLong = (report?.issuer?.length ?? 0) > LONGEST_BESIDE;
  return (
    <header class={isLong ? 'header long' : 'header'}>
      <h1 lang={report?.issuer ? 'zh-CN' : undefined}>{report ? (report.issuer ?? say.unknownIssuer) : say.name}</h1>
      <button type="button" class="quiet" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={props.onLanguage}>
        {say.otherLanguage}
      </button>
      {props.onSide && (
        <IconButton name={say.openSide} onClick={props.onSide}>
          <SideIcon />
        </IconButton>
      )}
      {props.onDesk && (
        <IconButton name={say.workbench} onClick={props.onDesk}>
          <DeskIcon />
        </IconButton>
      )}
      {props.onBook && (
        <IconButton name={captureWords[language].open} onClick={props.onBook}>
          <CasesIcon />
        </IconButton>
      )}
      <IconButton name={say.help} onClick={props.onHelp}>
        <HelpIcon />
      </IconButton>
      <IconButton name={say.settings} onClick={props.onSettings}>
        <GearIcon />
      </IconButton>
      <p class="sub">
        {report
          ? `${report.year === null ? say.unknownYear : say.year(report.year)} · ${say.edition(report.edition.id)}`
          : (props.host ?? say.documentTitle)}
      </p>
    </header>
  );
}

/** A name of so many characters stands in two lines beside the buttons; a longer one has the lines to itself. */
const LONGEST_BESIDE = 18;

function IconButton(props: { readonly name: string; readonly onClick: () => void; readonly children: ComponentChildren }) {
  return (
    <button type="button" class="quiet icon-only" aria-label={props.name} title={props.name} onClick={props.onClick}>
      {props.children}
    </button>
  );
}
