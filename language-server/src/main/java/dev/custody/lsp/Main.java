package dev.custody.lsp;

import dev.custody.lsp.check.WarmJavac;
import dev.custody.lsp.project.Cache;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;

/** Starts the language server: it speaks with its editor through standard input and output. */
public final class Main {

  private static final String USAGE =
      """
      usage: java -jar custody-language-server.jar [--stdio | --version | --help]
      Speaks the Language Server Protocol through standard input and output; started by an editor.""";

  private Main() {}

  /**
   * Runs the server until its editor ends it, goes away, or closes the connection. The exit status
   * is 0 if the editor had said so before, and 1 otherwise, as the protocol wants it.
   *
   * @param args nothing, or one of the options in the usage
   */
  public static void main(String[] args) {
    String option = args.length == 0 ? "--stdio" : args[0];
    switch (args.length > 1 ? "" : option) {
      case "--stdio" -> serve(System.in, System.out);
      case "--version" -> System.out.println("custody language server " + version());
      case "--help", "-h" -> System.out.println(USAGE);
      default -> {
        System.err.println("custody: unknown option '" + String.join(" ", args) + "'; see --help");
        System.exit(2);
      }
    }
  }

  /**
   * Serves one editor, then ends the process.
   *
   * @param in what the editor says
   * @param out where answers go; everything else that is printed goes to standard error
   */
  public static void serve(InputStream in, PrintStream out) {
    System.setOut(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    CustodyServer server = new CustodyServer(new WarmJavac(), Cache.ofUser(), Main::end);
    try {
      listen(server, in, out).get();
    } catch (ExecutionException e) {
      System.err.println("custody: the connection broke: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.exit();
  }

  /** Connects a server with its editor. */
  static Future<Void> listen(CustodyServer server, InputStream in, OutputStream out) {
    ExecutorService handlers =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "custody-protocol");
              thread.setDaemon(true);
              return thread;
            });
    Launcher<Client> launcher =
        new Launcher.Builder<Client>()
            .setLocalService(server)
            .setRemoteInterface(Client.class)
            .setInput(in)
            .setOutput(out)
            .setExecutorService(handlers)
            .create();
    server.connect(launcher.getRemoteProxy());
    return launcher.startListening();
  }

  /** Ends the process at once: checks that are under way are of no use to anybody. */
  private static void end(int status) {
    Runtime.getRuntime().halt(status);
  }

  /** The version of this build. */
  static String version() {
    Properties properties = new Properties();
    try (InputStream in = Main.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
