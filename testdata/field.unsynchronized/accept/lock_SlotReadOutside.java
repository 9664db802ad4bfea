// A slot that nobody changes is read without the lock, its queue is polled under it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class SlotReadOutside {
  @SuppressWarnings("unchecked")
  private final ArrayDeque<@Owned Frame>[] rows = new ArrayDeque[4];

  synchronized void add(int i, @Owned Frame frame) {
    rows[i].add(frame);
  }

  @Nullable @Owned Frame end(int i) {
    ArrayDeque<@Owned Frame> row = rows[i];
    synchronized (this) { return row.poll(); }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
