// A closure that owns what it captured is never run.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class ClosureNeverRun {
  String later(@Owned Frame frame) {
    // :: error: [owned.leaked]
    @RunsOnce Runnable job = () -> frame.send();
    return job.toString();
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
