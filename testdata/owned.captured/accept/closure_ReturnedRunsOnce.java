// A closure that is returned to be run once may own its frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class ReturnedRunsOnce {
  @RunsOnce
  Runnable later(@Owned Frame frame) {
    return () -> frame.send();
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
