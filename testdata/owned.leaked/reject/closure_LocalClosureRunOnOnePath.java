// The closure in the local owns the frame and is not run when it is late.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class LocalClosureRunOnOnePath {
  private int late;

  void send(@Owned Frame frame, long now, long deadline) {
    // :: error: [owned.leaked]
    @RunsOnce Runnable send = () -> frame.send();
    if (now > deadline) {
      late++;
      return;
    }
    send.run();
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
