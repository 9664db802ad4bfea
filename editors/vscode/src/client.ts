// How the server is started, and what the extension adds to what it says.
import * as fs from "fs";
import * as path from "path";
import * as vscode from "vscode";
import { LanguageClientOptions, RevealOutputChannelOn, ServerOptions } from "vscode-languageclient/node";

/** Commands whose result is a document, which is shown as a page rather than as its source. */
const DOCUMENTS = ["custody.explain", "custody.audit"];

/** Classes that the server loads at each start are kept in an archive, which JDK 19 and later write. */
const ARCHIVE = ["-XX:+IgnoreUnrecognizedVMOptions", "-XX:+AutoCreateSharedArchive"];

/** Returns how the server is started, or what keeps it from being started. */
export function serverOptions(context: vscode.ExtensionContext): ServerOptions | string {
  const settings = vscode.workspace.getConfiguration("custody");
  const jar =
    settings.get<string>("server") || context.asAbsolutePath(path.join("server", "custody-language-server.jar"));
  if (!fs.existsSync(jar)) {
    return `there is no server at ${jar}; set custody.server`;
  }
  const java = settings.get<string>("java") || javaOf(process.env.JAVA_HOME);
  if (path.isAbsolute(java) && !fs.existsSync(java)) {
    return `there is no ${java}; set custody.java to that of a JDK of at least 17`;
  }
  fs.mkdirSync(context.globalStorageUri.fsPath, { recursive: true });
  const archive = `-XX:SharedArchiveFile=${path.join(context.globalStorageUri.fsPath, "server.jsa")}`;
  return { command: java, args: ["-Xshare:auto", ...ARCHIVE, archive, "-XX:+UseSerialGC", "-Xmx1g", "-jar", jar] };
}

function javaOf(home: string | undefined): string {
  const name = process.platform === "win32" ? "java.exe" : "java";
  return home ? path.join(home, "bin", name) : name;
}

/** Returns what the client does beyond the protocol. */
export function clientOptions(log: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [{ scheme: "file", language: "java" }],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: () => ({ ...settings(), status: true, previews: true }),
    synchronize: { configurationSection: "custody" },
    middleware: {
      handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(withPage)),
      executeCommand: async (command, args, next) => {
        const document: unknown = await next(command, args);
        if (DOCUMENTS.includes(command) && typeof document === "string") {
          await vscode.commands.executeCommand("markdown.showPreview", vscode.Uri.parse(document));
        }
        return document;
      },
    },
  };
}

function settings(): Record<string, unknown> {
  return JSON.parse(JSON.stringify(vscode.workspace.getConfiguration("custody")));
}

/** The link at the key of a rule opens its page as a page. */
function withPage(diagnostic: vscode.Diagnostic): vscode.Diagnostic {
  const code = diagnostic.code;
  if (typeof code === "object") {
    const args = encodeURIComponent(JSON.stringify([code.value]));
    diagnostic.code = { value: code.value, target: vscode.Uri.parse(`command:custody.explain?${args}`) };
  }
  return diagnostic;
}
