import type { WorkbookGateway } from "#app/ports";

/** A gateway that notifies when it has written, or begun to: the page then shows other cells, and has something to save. */
export function notifyOnWrite(gateway: WorkbookGateway, onWritten: () => void): WorkbookGateway {
  return {
    ...gateway,
    async update(decide, onStage) {
      let isWriting = false;
      try {
        return await gateway.update(decide, (stage) => {
          isWriting = stage === "writing";
          return onStage?.(stage);
        });
      } finally {
        if (isWriting) {
          onWritten();
        }
      }
    },
    async undo() {
      const outcome = await gateway.undo();
      onWritten();
      return outcome;
    },
  };
}
