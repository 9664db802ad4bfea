// A closure in a local took the page before a second one is made of it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class BothClosuresOfOneBranchOwn {
  void evict(Work work, @Owned Page page) {
    @RunsOnce Runnable free = page::free;
    // :: error: [use.after.transfer]
    @RunsOnce Runnable write = page::writeBack;
    work.submit(free);
    work.submit(write);
  }
}

@Tracked
final class Page {
  private final int id;

  Page(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  boolean dirty() {
    return id > 0;
  }

  void free(@Owned Page this) {}

  void writeBack(@Owned Page this) {}
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
