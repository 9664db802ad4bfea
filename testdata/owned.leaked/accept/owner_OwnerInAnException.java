// an exception that owns is thrown, handed on, or ended
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

class OwnerInAnException {
  private final List<Failure> failures = new ArrayList<>();

  void thrown(@Owned Frame frame) throws Failure {
    throw new Failure(frame);
  }

  void filledAndThrown(@Owned Frame frame) throws Failure {
    Failure failure = new Failure();
    failure.frame = frame;
    throw failure;
  }

  void withCause(@Owned Frame frame, IOException cause) throws Failure {
    Failure failure = new Failure(frame);
    failure.initCause(cause);
    throw failure;
  }

  void suppressed(@Owned Frame frame, IOException other) throws IOException {
    other.addSuppressed(new Failure(frame));
    throw other;
  }

  void kept(@Owned Frame frame) {
    failures.add(new Failure(frame));
  }

  void completed(CompletableFuture<String> future, @Owned Frame frame) {
    future.completeExceptionally(new Failure(frame));
  }

  Failure returned(@Owned Frame frame) {
    return new Failure(frame);
  }

  void ended(@Owned Frame frame) {
    Failure failure = new Failure(frame);
    System.err.println(failure.getMessage());
    failure.end();
  }

  void onOneWay(@Owned Frame first, @Owned Frame second, boolean last) throws IOException {
    Failures failures = new Failures();
    failures.add(first);
    failures.add(second);
    if (last) {
      throw failures;
    }
    failures.end();
  }
}

class Failure extends Exception {
  @Nullable @Owned Frame frame;

  Failure() {}

  Failure(@Owned Frame frame) {
    super("failed");
    this.frame = frame;
  }

  void end() {
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.end();
    }
  }
}

class Failures extends IOException {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  void end() {
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.end();
    }
  }
}

@Tracked
class Frame {
  void end(@Owned Frame this) {}
}
