import { useEffect, useRef, type RefObject } from "react";

/**
 * Moves the focus to an element each time there is a new value, so that keyboard and screen reader go on
 * where the result is.
 */
export function useFocusOnNew(value: object | null): RefObject<HTMLHeadingElement | null> {
  const target = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (value !== null) {
      target.current?.focus();
    }
  }, [value]);
  return target;
}
