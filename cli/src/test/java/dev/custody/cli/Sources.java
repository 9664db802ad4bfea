package dev.custody.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small programs to check, each written to a directory. */
final class Sources {
  private static final String RIGHT =
      """
      import dev.custody.annotations.Owned;
      import dev.custody.blk.Request;

      final class Right {
        void finish(@Owned Request<Void> rq) {
          rq.endOk();
        }
      }
      """;

  private static final String WRONG =
      """
      import dev.custody.annotations.Owned;
      import dev.custody.blk.Request;

      final class Wrong {
        long finish(@Owned Request<Void> rq) {
          rq.endOk();
          return rq.sector();
        }
      }
      """;

  private Sources() {}

  /** Writes a program that keeps every rule. */
  static Path right(Path directory) throws IOException {
    return write(directory, "Right.java", RIGHT);
  }

  /** Writes a program that uses a request after its end, in line 7. */
  static Path wrong(Path directory) throws IOException {
    return write(directory, "Wrong.java", WRONG);
  }

  /** Writes a program that breaks off in the middle, in line 2. */
  static Path unfinished(Path directory) throws IOException {
    return write(directory, "Unfinished.java", "final class Unfinished {\n  void run( {\n");
  }

  /** Writes a file. */
  static Path write(Path directory, String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
