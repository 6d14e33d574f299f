import { isDay, type LocalDays, type LocalKind, localKinds } from '../../report/local-days';
import { useSettingsStrings } from './settings-language';

/** The days that local notices set: taken over when a field holds a day, or is emptied. */
export function LocalDaysFields(props: { readonly days: LocalDays; readonly onChange: (days: LocalDays) => void }) {
  const page = useSettingsStrings();
  return (
    <fieldset class="local-days">
      <legend>{page.settingDays}</legend>
      <p class="sub">{page.settingDaysHint}</p>
      {localKinds.map((kind) => (
        <label key={kind}>
          <span>{page.localKinds[kind]}</span>
          <input
            type="text"
            size={6}
            maxLength={5}
            placeholder={page.settingDay}
            value={props.days[kind] ?? ''}
            onChange={(event) => {
              const field = event.currentTarget;
              const changed = withDay(props.days, kind, field.value.trim());
              field.setCustomValidity(changed ? '' : page.settingDaysHint);
              field.reportValidity();
              if (changed) props.onChange(changed);
            }}
          />
        </label>
      ))}
    </fieldset>
  );
}

/** Null when it is no day. */
function withDay(days: LocalDays, kind: LocalKind, day: string): LocalDays | null {
  const { [kind]: _, ...rest } = days;
  if (day === '') return rest;
  return isDay(day) ? { ...rest, [kind]: day } : null;
}
