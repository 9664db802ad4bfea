package dev.custody.conformance;

import dev.custody.conformance.generate.Candidate;
import dev.custody.conformance.generate.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Programs written by hand. */
public final class Drivers {
  private static final String HEAD =
      """
      import dev.custody.annotations.*;
      import dev.custody.blk.*;
      import dev.custody.conformance.board.*;
      import org.jspecify.annotations.Nullable;

      public final class NAME extends DriverUnderTest {
        public NAME(Board board) {
          super(board);
        }

        @Override
        public void queueRq(HwQueue<Command> hw, @Owned IdleRequest<Command> idle, boolean last) {
      """;

  private Drivers() {}

  /** A driver that starts each request and then runs a body, which ends on line 13. */
  public static Candidate starting(String name, String body) {
    return with(name, "Request<Command> rq = idle.start();\n" + body, "");
  }

  /** A driver with a body of {@code queueRq} and further members. */
  public static Candidate with(String name, String body, String members) {
    String source = (HEAD + body + "\n}\n" + members + "\n}\n").replace("NAME", name);
    return new Candidate(name, source, Origin.RANDOM, "");
  }

  /** A right driver that does a little of everything. */
  public static Candidate right(String name) {
    try (InputStream text = Drivers.class.getResourceAsStream("Right.java.txt")) {
      if (text == null) {
        throw new IllegalStateException("no Right.java.txt");
      }
      String source = new String(text.readAllBytes(), StandardCharsets.UTF_8);
      return new Candidate(name, source.replace("NAME", name), Origin.RIGHT, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
