// A checked exception leaves the closure while it owns the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.concurrent.Callable;

class CallableThrowsChecked {
  interface Pool {
    void call(@RunsOnce Callable<Integer> task);
  }

  void receive(Pool pool, final @Owned Frame frame) {
    // :: error: [owned.leaked]
    pool.call(() -> { int n = read(frame.length()); frame.drop(); return n; });
  }

  private static int read(int wanted) throws IOException {
    if (wanted < 0) {
      throw new IOException("closed");
    }
    return wanted;
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
