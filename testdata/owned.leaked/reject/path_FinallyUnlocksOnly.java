// The finally block sees every exception of the body and only unlocks.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class FinallyUnlocksOnly {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<String> trace = new ArrayList<>();

  // :: error: [owned.leaked]
  void finish(@Owned Page page, String why) {
    lock.lock();
    try {
      trace.add(why);
      page.writeBack();
    } finally {
      lock.unlock();
    }
  }
}

@Tracked
final class Page {
  void writeBack(@Owned Page this) {}

  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
