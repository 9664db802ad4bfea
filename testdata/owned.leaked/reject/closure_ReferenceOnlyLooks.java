// A job that is a reference to a method which only looks at the frame never gives the frame up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class ReferenceOnlyLooks {
  void look(Work work, @Owned Frame frame) {
    // :: error: [owned.leaked]
    work.submit(frame::length);
  }

  void hash(Work work, @Owned Frame frame) {
    // :: error: [owned.leaked]
    work.submit(frame::hashCode);
  }

  void count(Work work, @Refcounted Page page) {
    // :: error: [count.leaked]
    work.submit(page::length);
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

@Tracked
class Page {
  void release(@Refcounted Page this) {}

  int length() {
    return 0;
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
