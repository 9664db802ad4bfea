// An identity map keyed by something that nobody owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.IdentityHashMap;

class IdentityKeys {
  private final IdentityHashMap<Thread, @Owned Frame> perThread = new IdentityHashMap<>();

  synchronized void put(@Owned Frame frame) {
    Frame old = perThread.put(Thread.currentThread(), frame);
    if (old != null) {
      old.drop();
    }
  }

  synchronized void flush() {
    Frame mine = perThread.remove(Thread.currentThread());
    if (mine == null) return;
    mine.send();
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
