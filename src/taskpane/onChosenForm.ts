import type { FormChoice } from "#core/model/form";
import type { Actions } from "./actions";

/** The use cases, all on one of the workbook's forms. */
export interface ActionsOnForm extends Actions {
  /** Which form all of them are about from now on. */
  readonly choose: (form: FormChoice) => void;
}

/** Binds the use cases to the form that the user chooses; until then it is the one that the product takes. */
export function onChosenForm(actions: Actions): ActionsOnForm {
  let chosen: FormChoice | null = null;
  return {
    ...actions,
    choose: (form) => {
      chosen = form;
    },
    generate: (options) => actions.generate({ form: chosen, ...options }),
    check: (options) => actions.check({ form: chosen, ...options }),
    checkFinally: (now) => actions.checkFinally(now, chosen),
    exportWord: (now) => actions.exportWord(now, chosen),
    copyReport: (now) => actions.copyReport(now, chosen),
    nameTables: async (places) => {
      const names = await actions.nameTables(places, chosen);
      // Names lead to this form from now on, which is therefore the first.
      chosen = null;
      return names;
    },
    fix: (fix) => actions.fix(fix, chosen),
  };
}
