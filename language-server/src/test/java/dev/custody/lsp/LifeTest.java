package dev.custody.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the server, as a process, ends. */
final class LifeTest {

  private static final int SECONDS = 60;

  @TempDir Path folder;

  @Test
  void theServerEndsWhenItsInputDoes() throws Exception {
    Process server = start();
    send(server, initialize(ProcessHandle.current().pid()));
    assertThat(answer(server)).contains("\"textDocumentSync\"");
    server.getOutputStream().close();
    assertThat(status(server)).isEqualTo(1);
  }

  @Test
  void theServerEndsWithTheProcessOfItsEditor() throws Exception {
    Process editor = new ProcessBuilder(javaCommand()).start();
    Process server = start();
    send(server, initialize(editor.pid()));
    assertThat(answer(server)).contains("\"textDocumentSync\"");
    editor.destroyForcibly();
    assertThat(status(server)).isEqualTo(1);
  }

  @Test
  void theServerEndsAtOnceIfItsEditorIsGoneAlready() throws Exception {
    Process editor = new ProcessBuilder(javaCommand()).start();
    editor.destroyForcibly();
    editor.waitFor(SECONDS, TimeUnit.SECONDS);
    Process server = start();
    send(server, initialize(editor.pid()));
    assertThat(status(server)).isEqualTo(1);
  }

  @Test
  void theServerEndsWellWhenItIsToldTo() throws Exception {
    Process server = start();
    send(server, initialize(ProcessHandle.current().pid()));
    assertThat(answer(server)).contains("\"textDocumentSync\"");
    send(server, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}");
    assertThat(answer(server)).contains("\"id\":2");
    send(server, "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
    assertThat(status(server)).isZero();
  }

  @Test
  void anExitWithoutAShutdownIsAFailure() throws Exception {
    Process server = start();
    send(server, initialize(ProcessHandle.current().pid()));
    send(server, "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
    assertThat(status(server)).isEqualTo(1);
  }

  @Test
  void anUnknownOptionIsOneLine() throws Exception {
    Process server = start("--tcp");
    assertThat(new String(server.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip())
        .isEqualTo("custody: unknown option '--tcp'; see --help");
    assertThat(status(server)).isEqualTo(2);
  }

  @Test
  void theVersionIsPrinted() throws Exception {
    Process server = start("--version");
    assertThat(new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .matches("custody language server \\d.*\\s*");
    assertThat(status(server)).isZero();
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("XDG_CACHE_HOME", folder.toString());
    return builder.start();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** A process that lives until it is ended: it waits for a debugger. */
  private static List<String> javaCommand() {
    return List.of(java(), "-cp", System.getProperty("java.class.path"), Sleeper.class.getName());
  }

  /** Sleeps. */
  static final class Sleeper {
    private Sleeper() {}

    public static void main(String[] args) throws InterruptedException {
      TimeUnit.MINUTES.sleep(SECONDS);
    }
  }

  private static String initialize(long process) {
    return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":"
        + process
        + ",\"rootUri\":null,\"capabilities\":{}}}";
  }

  private static void send(Process server, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    OutputStream out = server.getOutputStream();
    out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(body);
    out.flush();
  }

  private static String answer(Process server) throws IOException {
    InputStream in = server.getInputStream();
    StringBuilder header = new StringBuilder();
    while (!header.toString().endsWith("\r\n\r\n")) {
      int next = in.read();
      assertThat(next).as("the server's output ended after " + header).isNotNegative();
      header.append((char) next);
    }
    int length =
        Integer.parseInt(header.toString().replaceAll("(?s)Content-Length: (\\d+).*", "$1"));
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static int status(Process server) throws InterruptedException {
    boolean ended = server.waitFor(SECONDS, TimeUnit.SECONDS);
    server.destroyForcibly();
    assertThat(ended).as("the server has ended").isTrue();
    return server.exitValue();
  }
}
