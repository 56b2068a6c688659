const setting = "Office.AutoShowTaskpaneWithDocument";

/**
 * Whether the pane opens by itself with the workbook, for everybody who has the add-in; the manifest's
 * TaskpaneId has the same name (Microsoft Learn, "Automatically open a task pane with a document").
 */
export function documentAutoOpen(office: typeof Office): {
  readonly isOn: () => boolean;
  readonly set: (isOn: boolean) => Promise<void>;
} {
  const { settings } = office.context.document;
  return {
    isOn: () => settings.get(setting) === true,
    set: (isOn) =>
      new Promise((resolve, reject) => {
        if (isOn) {
          settings.set(setting, true);
        } else {
          settings.remove(setting);
        }
        settings.saveAsync(({ status, error }) => {
          if (status === office.AsyncResultStatus.Succeeded) {
            resolve();
          } else {
            reject(new Error(error.message));
          }
        });
      }),
  };
}
