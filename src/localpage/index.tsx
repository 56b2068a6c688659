import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "../taskpane/App";
import { LocalPage } from "./LocalPage";

const root = document.getElementById("root");
if (root === null) {
  throw new Error("local.html has no element #root");
}
createRoot(root).render(
  <StrictMode>
    <App>
      <LocalPage />
    </App>
  </StrictMode>,
);
