package dev.custody.lsp.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a user may set in the editor.
 *
 * @param delay how long the server waits after a keystroke, in milliseconds
 * @param inlayHints whether arguments are marked as moved or lent
 * @param maven the command that starts Maven
 * @param extra what applies to every project, on top of what its own files say
 */
public record Settings(int delay, boolean inlayHints, String maven, Extra extra) {

  /** How long the server waits unless told otherwise: typing must not start a check per key. */
  public static final int DELAY = 50;

  /** What holds where nothing is set. */
  public static final Settings DEFAULT =
      new Settings(
          DELAY,
          false,
          "mvn",
          new Extra(List.of(), List.of(), List.of(), List.of(), Optional.empty()));

  /**
   * What a project is checked with. Set for all of them, or in one project's {@code custody.json}.
   *
   * @param classPath jars, directories, and {@code directory/*} for all jars in one
   * @param sourcePath the roots of sources
   * @param stubs files that say who owns what in a library
   * @param options further options of javac, each {@code -Akey} or {@code -Akey=value}
   * @param release the version of Java that sources are written in
   */
  public record Extra(
      List<Path> classPath,
      List<Path> sourcePath,
      List<Path> stubs,
      List<String> options,
      Optional<Integer> release) {

    /** Copies the lists, so that settings never change. */
    public Extra {
      classPath = List.copyOf(classPath);
      sourcePath = List.copyOf(sourcePath);
      stubs = List.copyOf(stubs);
      options = List.copyOf(options);
    }
  }
}
