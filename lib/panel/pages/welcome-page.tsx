import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../strings';
import { welcomeStrings } from '../../strings/welcome';
import { WelcomePlaces } from './welcome-places';
import { type ShowSample, WelcomeSample } from './welcome-sample';

/** The first page after installing, and the help later: what it does in three pictures, a report to try at once, what it may see. */
export function WelcomePage(props: {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly showSample: ShowSample;
}) {
  const [language, setLanguage] = useState(props.language);
  const say = welcomeStrings[language];
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = say.title;
  }, [language]);
  const other: Language = language === 'zh' ? 'en' : 'zh';
  return (
    <main class="reading">
      <div class="settings-head">
        <h1>{say.title}</h1>
        <button
          type="button"
          class="quiet"
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          onClick={() => {
            setLanguage(other);
            props.onLanguage(other);
          }}
        >
          {say.other}
        </button>
      </div>
      <p class="lead">{say.lead}</p>
      <ol class="pictures">
        {say.steps.map(({ title, text }, index) => (
          <li key={title}>
            {pictures[index]}
            <h2>{title}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <WelcomeSample language={language} show={props.showSample} />
      <WelcomePlaces language={language} />
      <h2>{say.pin}</h2>
      <p>{say.pinText}</p>
      <h2>{say.side}</h2>
      <p>{say.sideText}</p>
      <h2>{say.may}</h2>
      <ul class="points">
        {say.mayList.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p class="buttons">
        <a class="button" href="/rules.html">
          {say.rules}
        </a>
        <a class="button" href="/options.html">
          {say.settings}
        </a>
      </p>
    </main>
  );
}

/** A table with a mark and the icon's count · a card with its sum · a paper that is sent. Drawn, so that no picture is loaded. */
const pictures = [
  <svg key="marks" class="picture" viewBox="0 0 220 130" aria-hidden="true">
    <path class="sheet" d="M10 10h200v110H10z" />
    <path class="faint" d="M25 50h150M25 72h150M25 94h150M75 38v70M125 38v70M25 38h150v70H25z" />
    <text x="90" y="66">
      21
    </text>
    <text x="140" y="66">
      15
    </text>
    <ellipse class="mark" cx="97" cy="61" rx="17" ry="11" />
    <path class="mark fill" d="M168 56h8l5 5v8l-5 5h-8l-5-5v-8z" />
    <path class="mark fill" d="M186 16h18v14h-18z" />
    <text class="on" x="191" y="27">
      4
    </text>
  </svg>,
  <svg key="card" class="picture" viewBox="0 0 220 130" aria-hidden="true">
    <path class="sheet" d="M30 10h160v110H30z" />
    <text x="44" y="34">
      12 + 2 + 1 = 15
    </text>
    <text x="44" y="56">
      21 → 12
    </text>
    <path class="faint" d="M44 68h130M44 80h130M44 92h90" />
    <path class="mark fill" d="M172 16h8l5 5v8l-5 5h-8l-5-5v-8z" />
    <path class="ink" d="M44 102h46v12H44zM98 102h46v12H98z" />
  </svg>,
  <svg key="paper" class="picture" viewBox="0 0 220 130" aria-hidden="true">
    <path class="sheet" d="M30 8h90v114H30z" />
    <path class="ink" d="M50 24h50" />
    <path class="faint" d="M42 40h66M42 52h66M42 64h66M42 76h40M42 92h66M42 104h52" />
    <path class="ink" d="M132 66h40m-12-10 12 10-12 10" />
    <path class="sheet" d="M178 48h34v34h-34z" />
    <path class="ink" d="m178 48 17 18 17-18" />
  </svg>,
];
