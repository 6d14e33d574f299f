import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Panel } from '../../panel/panel';
import type { PanelPort, PanelSettings } from '../../panel/port';
import { momentInWords } from '../../strings/capture-news';
import type { CasebookStrings } from '../../strings/casebook';
import { bytesInWords } from '../../strings/casebook/bytes-in-words';
import type { Capture, CaptureSummary } from '../captures/capture';
import { nameOf } from './capture-row';
import { Figures, History, SinceBefore } from './history';
import type { CaptureSection, CasebookPort } from './port';

/** The audit drawn from the captured blocks, beside it the panel, under it its figures, what others have to say of it, its history. */
export function OpenedCapture(props: {
  readonly capture: Capture;
  readonly history: readonly CaptureSummary[];
  readonly port: CasebookPort;
  readonly say: CasebookStrings;
  readonly settings: PanelSettings;
  readonly onBack: () => void;
}) {
  const { capture, history, port, say, settings } = props;
  const { language } = settings;
  const { summary } = capture;
  const frame = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<PanelPort | null>(null);
  const [sections, setSections] = useState<readonly CaptureSection[]>([]);
  const life = useMemo(() => new AbortController(), []);
  useEffect(() => {
    const failed = (problem: unknown) => console.debug('gouji:', problem);
    if (frame.current) port.show(capture, frame.current, life.signal).then(setPanel, failed);
    port.sections().then(setSections, failed);
    const bar = frame.current?.closest('.capture-page')?.querySelector<HTMLElement>('.desk-bar');
    const measured = new ResizeObserver(() => document.body.style.setProperty('--bar', `${bar?.offsetHeight ?? 0}px`));
    if (bar) measured.observe(bar);
    return () => {
      measured.disconnect();
      life.abort();
    };
  }, []);
  const told = { capture, history, store: port.store, say, language };
  const [page] = capture.source.pages;
  return (
    <div class="desk capture-page">
      <section class="desk-bar" aria-label={say.title}>
        <button type="button" class="quiet" onClick={props.onBack}>
          ← {say.back}
        </button>
        <h1 class="name" lang="zh-CN">
          {nameOf(summary, say)}
          {summary.year !== null && <span class="figures"> {summary.year}</span>}
        </h1>
        <p class="sub figures">
          {momentInWords(summary.at)} · {say.how[summary.how]} · {bytesInWords(summary.bytes)}
        </p>
        {summary.url && /^https?:/.test(summary.url) && (
          <a class="button" href={summary.url} target="_blank" rel="noreferrer">
            {say.openPage}
          </a>
        )}
        {page && (
          <button type="button" onClick={() => port.save(`${nameOf(summary, say)}_${summary.year ?? ''}.html`, page.html, 'text/html')}>
            {say.savePage}
          </button>
        )}
      </section>
      <div class="capture-main">
        {summary.versions.rules !== port.rulesHash && (
          <p class="aside" role="status">
            {say.otherRules(summary.versions.tool)}
          </p>
        )}
        <section class="sheet-frame" aria-label={say.sheet} ref={frame} />
        <div class="capture-sections">
          <Section title={say.since}>
            <SinceBefore {...told} />
          </Section>
          <Section title={say.figures}>
            <Figures {...told} />
          </Section>
          {sections.map((section) => (
            <Drawn
              key={section.id}
              section={section}
              capture={capture}
              history={history}
              title={section.title[language]}
              signal={life.signal}
            />
          ))}
          <Section title={say.history}>
            <History {...told} />
          </Section>
          <Section title={say.hashes}>
            <Hashes capture={capture} say={say} />
          </Section>
        </div>
      </div>
      <div class="side-panel" id="panel">
        {panel && <Panel port={panel} initial={settings} />}
      </div>
    </div>
  );
}

function Section(props: { readonly title: string; readonly children: preact.ComponentChildren }) {
  return (
    <section class="capture-section" aria-label={props.title}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}

/** A section that draws itself; until it has, nothing of it is seen. */
function Drawn(props: {
  readonly section: CaptureSection;
  readonly capture: Capture;
  readonly history: readonly CaptureSummary[];
  readonly title: string;
  readonly signal: AbortSignal;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const into = box.current;
    if (!into) return;
    props.section.draw(props.capture, props.history, into, props.signal).then(
      () => setDrawn(into.childNodes.length > 0),
      (problem: unknown) => console.debug('gouji:', problem),
    );
  }, []);
  return (
    <section class="capture-section" aria-label={props.title} hidden={!isDrawn} id={`section-${props.section.id}`}>
      <h2>{props.title}</h2>
      <div ref={box} />
    </section>
  );
}

function Hashes({ capture: { source, summary }, say }: { readonly capture: Capture; readonly say: CasebookStrings }) {
  const { text, tables, pages } = source.hashes;
  const rows = [
    [say.hashText, text] as const,
    ...tables.map((hash, at) => [say.hashTable(at + 1), hash] as const),
    ...pages.map((hash, at) => [say.hashPage(at + 1), hash] as const),
  ];
  return (
    <>
      <dl class="hashes">
        {rows.map(([name, hash]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{hash}</dd>
          </div>
        ))}
      </dl>
      <p class="sub">{say.versions(summary.versions.tool, summary.versions.rules)}</p>
    </>
  );
}
