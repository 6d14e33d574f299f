import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A menu under its name, over what lies there; closed by Escape, by a press elsewhere, and by whatever is chosen in it. */
export function Fold(props: { readonly name: string; readonly onOpen?: () => void; readonly children: ComponentChildren }) {
  const fold = useRef<HTMLDetailsElement>(null);
  const close = (own: HTMLDetailsElement): void => {
    const hadFocus = own.contains(document.activeElement);
    own.open = false;
    if (hadFocus) own.querySelector('summary')?.focus();
  };
  useEffect(() => {
    const heard = ({ target }: Event): void => {
      const own = fold.current;
      if (!own?.open || !(target instanceof Element)) return;
      const isChosen = own.contains(target) && target.closest('button') !== null;
      if (isChosen || !own.contains(target)) close(own);
    };
    document.addEventListener('click', heard);
    return () => document.removeEventListener('click', heard);
  }, []);
  return (
    <details
      ref={fold}
      class="fold"
      onToggle={({ currentTarget }) => currentTarget.open && props.onOpen?.()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !fold.current?.open) return;
        event.stopPropagation();
        // It would close the whole popup.
        event.preventDefault();
        close(fold.current);
      }}
    >
      <summary>{props.name}</summary>
      <div class="folded">{props.children}</div>
    </details>
  );
}
