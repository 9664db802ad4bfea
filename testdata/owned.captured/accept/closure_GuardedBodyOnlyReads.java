// A body that runs once, now, and only reads its capture leaves it with the method.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class GuardedBodyOnlyReads {
  private int sent;

  void send(Guard guard, @Owned Frame frame) {
    guard.with(() -> sent += frame.length());
    frame.send();
  }
}

interface Guard {
  void with(@RunsNow @RunsOnce Runnable body);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
