// Starts Custody's language server and shows what it finds.
import * as vscode from "vscode";
import { LanguageClient, State } from "vscode-languageclient/node";
import { clientOptions, serverOptions } from "./client";
import { StatusItem } from "./status";

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel("Custody", { log: true });
  const status = new StatusItem();
  context.subscriptions.push(
    log,
    status,
    vscode.commands.registerCommand("custody.showLog", () => log.show()),
    vscode.commands.registerCommand("custody.restart", () => restart(context, log, status)),
    vscode.commands.registerCommand("custody.showAudit", showAudit),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("custody.java") || change.affectsConfiguration("custody.server")) {
        void restart(context, log, status);
      }
    }),
  );
  await start(context, log, status);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

async function start(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  status: StatusItem,
): Promise<void> {
  const options = serverOptions(context);
  if (typeof options === "string") {
    status.set("failed", options);
    void vscode.window.showErrorMessage(`Custody: ${options}`);
    return;
  }
  client = new LanguageClient("custody", "Custody", options, clientOptions(log));
  client.onNotification("custody/status", (said: { state: string; text: string }) =>
    status.set(said.state, said.text),
  );
  client.onDidChangeState((change) => {
    if (change.newState === State.Stopped) {
      status.set("failed", "the server has ended");
    }
  });
  try {
    await client.start();
    status.set("idle", "");
  } catch (failure) {
    status.set("failed", `the server does not start: ${failure}`);
  }
}

async function restart(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  status: StatusItem,
): Promise<void> {
  const old = client;
  client = undefined;
  try {
    await old?.dispose();
  } catch {
    // A server that has died cannot say good-bye.
  }
  await start(context, log, status);
}

async function showAudit(): Promise<void> {
  if (client?.state !== State.Running) {
    void vscode.window.showErrorMessage("Custody: the server does not run; see its log");
    return;
  }
  await vscode.commands.executeCommand("custody.audit");
}
