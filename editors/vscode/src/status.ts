// The item at the bottom of the window that says what the server does.
import * as vscode from "vscode";

const ICONS: Record<string, string> = {
  checking: "$(sync~spin)",
  waiting: "$(sync~spin)",
  idle: "$(check)",
  failed: "$(error)",
};

export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem("custody", vscode.StatusBarAlignment.Right);

  constructor() {
    this.item.name = "Custody";
    this.item.command = "custody.showLog";
    this.set("waiting", "starting");
    this.item.show();
  }

  set(state: string, text: string): void {
    this.item.text = `${ICONS[state] ?? ""} Custody`;
    this.item.tooltip = text ? `Custody: ${text}` : "Custody: ownership is checked as you type";
    const isFailed = state === "failed";
    this.item.backgroundColor = isFailed ? new vscode.ThemeColor("statusBarItem.errorBackground") : undefined;
  }

  dispose(): void {
    this.item.dispose();
  }
}
