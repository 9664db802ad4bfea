// A body that runs once, now, may give its frame to an object that it makes.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class GuardedBodyMakesTheOwner {
  void post(Guard guard, @Owned Frame frame) {
    guard.with(() -> new Envelope(2, frame).post());
  }

  void show(Guard guard, @Owned Frame frame) {
    guard.with(() -> new Report(2, frame));
    frame.send();
  }
}

interface Guard {
  void with(@RunsNow @RunsOnce Runnable body);
}

class Report {
  Report(int value, @Borrowed Frame frame) {}
}

@Tracked
class Envelope {
  private final @Owned Frame frame;

  Envelope(int port, @Owned Frame frame) {
    this.frame = frame;
  }

  void post(@Owned Envelope this) {
    frame.send();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
