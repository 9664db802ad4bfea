package dev.custody.cli.terminal;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the output of this process goes.
 *
 * @param out whether standard output goes to a terminal
 * @param err whether standard error does
 * @param colours whether the terminal's user wants colours
 */
public record Terminal(boolean out, boolean err, boolean colours) {
  private static final Path OUT = Path.of("/proc/self/fd/1");
  private static final Path ERR = Path.of("/proc/self/fd/2");

  /** Returns what holds for output into files and pipes. */
  public static Terminal none() {
    return new Terminal(false, false, false);
  }

  /** Returns what holds for this process. */
  public static Terminal ofThisProcess() {
    return new Terminal(isTerminal(OUT), isTerminal(ERR), wantsColours(System.getenv()));
  }

  /**
   * Returns whether an environment asks for colours: {@code NO_COLOR} with any value is the common
   * way to refuse them, and a dumb terminal has none.
   */
  static boolean wantsColours(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"));
  }

  /** Java tells of both streams at once, and of standard input too; Linux tells of each. */
  private static boolean isTerminal(Path descriptor) {
    try {
      String device = Files.readSymbolicLink(descriptor).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return hasConsole();
    }
  }

  /** From Java 22 on there is a console even where there is no terminal, and a way to ask it. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null || Runtime.version().feature() < 22) {
      return console != null;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
