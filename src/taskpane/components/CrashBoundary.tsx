import { Component, type ReactNode } from "react";
import { CrashPage } from "./CrashPage";

interface CrashBoundaryProps {
  readonly children: ReactNode;
}

interface CrashBoundaryState {
  readonly crash: { readonly error: unknown } | null;
}

/** Shows a bug in place of a blank pane. React offers this to classes only. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashBoundaryState> {
  static getDerivedStateFromError(error: unknown): CrashBoundaryState {
    return { crash: { error } };
  }

  override state: CrashBoundaryState = { crash: null };

  private readonly restart = () => this.setState({ crash: null });

  override render(): ReactNode {
    const { crash } = this.state;
    return crash === null ? this.props.children : <CrashPage error={crash.error} onRestart={this.restart} />;
  }
}
