// Mended: A closure that owns what it captured is never run.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class ClosureNeverRun {
  String later(@Owned Frame frame) {
    @RunsOnce Runnable job = () -> frame.send();
    String text = job.toString();
    job.run();
    return text;
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
