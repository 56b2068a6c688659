import { Link } from "@fluentui/react-components";
import { useCallback } from "react";
import { addressText } from "#core/model/address";
import type { CellAddress } from "#core/model/grid";

export interface PlacedItemProps {
  /** Where; null where the workbook as a whole is meant. */
  readonly cell: CellAddress | null;
  readonly text: string;
  readonly onLocate: (cell: CellAddress) => void;
}

/** An item of a list that tells of a cell, with the way there. */
export function PlacedItem({ cell, text, onLocate }: PlacedItemProps) {
  const locate = useCallback(() => {
    if (cell !== null) {
      onLocate(cell);
    }
  }, [cell, onLocate]);
  return (
    <li>
      {cell !== null && (
        <>
          <Link as="span" inline onClick={locate}>
            {addressText(cell)}
          </Link>{" "}
        </>
      )}
      {text}
    </li>
  );
}
