// An executor runs what it is given once.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.Executor;

class ExecutorRunsOnce {
  void later(Executor pool, @Owned Frame frame) {
    pool.execute(() -> frame.send());
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
