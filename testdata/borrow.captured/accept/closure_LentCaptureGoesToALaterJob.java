// Mended: Inside the visitor the frame is only lent, so a job that runs later may not have it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.function.IntConsumer;

class LentCaptureGoesToALaterJob {
  private int total;

  void announce(Ports ports, Work work, @Owned Frame frame) {
    int length = frame.length();
    ports.forEachPort(
        port ->
            work.submit(() -> note(port, length)));
    frame.drop();
  }

  private void note(int port, int length) {
    total += port * length;
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

interface Work {
  void submit(@RunsOnce Runnable job);
}

interface Ports {
  void forEachPort(@RunsNow IntConsumer visitor);
}
