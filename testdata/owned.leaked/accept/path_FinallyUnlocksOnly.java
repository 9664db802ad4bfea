// What may fail is done outside the region that unlocks in its finally block.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class FinallyUnlocksOnly {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<String> trace = new ArrayList<>();

  void finish(@Owned Page page, String why) {
    trace.add(why);
    lock.lock();
    try {
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
