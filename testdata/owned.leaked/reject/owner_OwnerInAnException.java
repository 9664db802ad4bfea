// an exception that owns is made and never thrown, not on each way, or gets another frame than it has
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class OwnerInAnException {
  void never(@Owned Frame frame) {
    // :: error: [owned.leaked]
    new Failure(frame);
  }

  void filledForNothing(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Failure failure = new Failure();
    failure.frame = frame;
  }

  void onOneWay(@Owned Frame frame, boolean last) throws Failure {
    // :: error: [owned.leaked]
    Failure failure = new Failure(frame);
    if (last) {
      throw failure;
    }
  }

  void several(@Owned Frame first, @Owned Frame second, boolean last) throws IOException {
    // :: error: [owned.leaked]
    Failures failures = new Failures();
    failures.add(first);
    failures.add(second);
    if (last) {
      throw failures;
    }
  }

  void filledTwice(@Owned Frame frame, @Owned Frame other) throws Failure {
    Failure failure = new Failure();
    failure.frame = frame;
    // :: error: [overwritten]
    failure.frame = other;
    throw failure;
  }

  void filledByItsConstructor(@Owned Frame frame, @Owned Frame other) throws Failure {
    Failure failure = new Failure(frame);
    // :: error: [overwritten]
    failure.frame = other;
    throw failure;
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
