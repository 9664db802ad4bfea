// Mended: "@RunsOnce: parameter, field, return ...; it may own what it captures": the local that
// held it may not be used once the closure is made.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class RunsOnceReturned {
  private int queued;

  @RunsOnce Runnable flushLater(@Owned Frame frame) {
    queued += frame.length();
    @RunsOnce Runnable job = () -> frame.send();
    return job;
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
