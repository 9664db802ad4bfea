// Tasks of an executor own what they capture.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

class ExecutorTakesFrames {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final LongAdder bytes = new LongAdder();

  void send(@Owned Frame frame) {
    pool.execute(
        () -> {
          bytes.add(frame.length());
          frame.send();
        });
  }

  void sendAll(int... lengths) {
    for (int length : lengths) {
      Frame frame = new Frame(length);
      pool.execute(frame::send);
    }
  }

  long stop() throws InterruptedException {
    pool.shutdown();
    return pool.awaitTermination(1, TimeUnit.SECONDS) ? bytes.sum() : -1;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
