import type { MouseEvent, ReactNode } from 'react';
import type { Step } from '../state/steps.ts';
import { useReader } from './reader.ts';

interface GoProps {
  step: Step;
  children: ReactNode;
  className?: string;
  title?: string;
  label?: string;
}

/** A link to the view a step leads to: a click takes the step, any other way of opening a link works too. */
export function Go({ step, children, className, title, label }: GoProps) {
  const { apply, hrefOf } = useReader();
  const onClick = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    apply(step);
  };
  return (
    <a href={hrefOf(step)} onClick={onClick} className={className} title={title} aria-label={label}>
      {children}
    </a>
  );
}
