// Mended: "given to a @RunsNow parameter: captures are lent for the call; it may give up an owned
// capture only if also @RunsOnce": run under a guard.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class RunsNowOnlyLends {
  void transmit(Guard guard, @Owned Frame frame) {
    guard.with(() -> System.out.println(frame.length()));
    guard.once(() -> frame.send());
  }
}

interface Guard {
  void with(@RunsNow Runnable body);

  void once(@RunsNow @RunsOnce Runnable body);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
