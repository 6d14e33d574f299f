import type { Language } from '../../strings';
import { welcomeStrings } from '../../strings/welcome';
import { CasesIcon, DeskIcon, ListIcon } from '../icons';

/** Where else one works than on a report's own page: before it is published, afterwards, and on many at once; a line each. */
export function WelcomePlaces({ language }: { readonly language: Language }) {
  const say = welcomeStrings[language];
  return (
    <>
      <h2>{say.places}</h2>
      <ul class="places">
        {places.map(({ id, Icon, page }) => (
          <li key={id}>
            <Icon />
            <div>
              <h3>{page ? <a href={page}>{say[id].title}</a> : say[id].title}</h3>
              <p>{say[id].text}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A sweep begins on a list, so it has no page to be opened from here. */
const places = [
  { id: 'desk', Icon: DeskIcon, page: '/workbench.html' },
  { id: 'book', Icon: CasesIcon, page: '/casebook.html' },
  { id: 'sweep', Icon: ListIcon, page: null },
] as const;
