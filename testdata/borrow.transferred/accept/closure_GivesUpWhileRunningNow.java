// What may run many times during the call cannot give the frame up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class GivesUpWhileRunningNow {
  void send(Once once, @Owned Frame frame) {
    once.run(() -> frame.send());
  }
}

interface Repeat {
  void run(@RunsNow Runnable body);
}

interface Once {
  void run(@RunsNow @RunsOnce Runnable body);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
