import type { BookState } from '../report/book-state';
import { captureWords } from '../strings/capture';
import type { Language } from '../strings/terms';

/** Cells, sentences and attachments that are other than they were: old and new. */
export function ChangeList(props: {
  readonly changes: NonNullable<BookState['changes']>;
  readonly language: Language;
  readonly most: number;
}) {
  const say = captureWords[props.language];
  const { cells, sentences, attachments } = props.changes;
  const parts = [
    { name: say.cells, rows: cells.map(({ path, label, from, to }) => ({ key: path, what: label, from: asCell(from), to: asCell(to) })) },
    { name: say.sentences, rows: sentences.map(({ from, to }, at) => ({ key: `${at}`, what: null, from, to })) },
    {
      name: say.attachments,
      rows: attachments.map(({ from, to }, at) => ({ key: `${at}`, what: null, from: from && fileText(from), to: to && fileText(to) })),
    },
  ];
  function asCell(raw: string | null): string | null {
    return raw === '' ? say.blank : raw;
  }
  return (
    <div class="book-changes">
      {parts
        .filter(({ rows }) => rows.length > 0)
        .map(({ name, rows }) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            <ul>
              {rows.slice(0, props.most).map(({ key, what, from, to }) => (
                <li key={key}>
                  {what !== null && (
                    <span class="what" lang="zh-CN">
                      {what}
                    </span>
                  )}
                  <span class="was">
                    <span class="tag">{say.was}</span> <del lang="zh-CN">{from ?? say.nothing}</del>
                  </span>
                  <span class="is">
                    <span class="tag strong">{say.is}</span> <ins lang="zh-CN">{to ?? say.nothing}</ins>
                  </span>
                </li>
              ))}
            </ul>
            {rows.length > props.most && <p class="sub">{say.more(rows.length - props.most)}</p>}
          </section>
        ))}
    </div>
  );
}

/** The address where only that tells two files apart. */
function fileText({ href, text }: { readonly href: string; readonly text: string }): string {
  return text ? `${text}（${href}）` : href;
}
