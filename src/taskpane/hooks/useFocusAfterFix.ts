import { useCallback, useEffect, useRef, type RefObject } from "react";
import type { Fix } from "#core/model/fix";

/**
 * Keeps the keyboard in the list where an issue was put right and took its button, which had the focus,
 * along. The list does not move under the eyes of who uses a mouse.
 *
 * @param issues the list, another one after each reading
 */
export function useFocusAfterFix(
  issues: readonly unknown[],
  onFix: (fix: Fix) => void,
): { readonly headingRef: RefObject<HTMLHeadingElement | null>; readonly fix: (fix: Fix) => void } {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const isAwaited = useRef(false);
  useEffect(() => {
    if (isAwaited.current && document.activeElement === document.body) {
      headingRef.current?.focus({ preventScroll: true });
    }
    isAwaited.current = false;
  }, [issues]);
  const fix = useCallback(
    (wanted: Fix) => {
      isAwaited.current = true;
      onFix(wanted);
    },
    [onFix],
  );
  return { headingRef, fix };
}
