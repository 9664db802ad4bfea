package dev.custody.testdata;

import java.nio.file.Path;

/** Where the tests find the programs: tests run in the folder of this module. */
final class Programs {
  /** All programs of this module. */
  static final ProgramTree TREE = new ProgramTree(Path.of("").toAbsolutePath());

  private Programs() {}
}
