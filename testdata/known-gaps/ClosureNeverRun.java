// gap: a closure that owns its capture is no owned value itself, so nobody sees that it never runs
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class ClosureNeverRun {
  String later(@Owned Frame frame) {
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
