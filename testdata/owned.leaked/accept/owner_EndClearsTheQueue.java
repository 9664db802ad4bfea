// Mended: The end of the journal clears the queue instead of draining it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;

@Tracked
class EndClearsTheQueue {
  private final Deque<@Owned Page> dirty = new ArrayDeque<>();
  private final int limit;

  EndClearsTheQueue(int limit) {
    this.limit = limit;
  }

  boolean log(@Borrowed(exclusive = true) EndClearsTheQueue this, @Owned Page page) {
    dirty.push(page);
    return dirty.size() < limit;
  }

  void commit(@Owned EndClearsTheQueue this) {
    while (!dirty.isEmpty()) {
      dirty.pop().free();
    }
  }

  void abort(@Owned EndClearsTheQueue this) {
    Page page;
    while ((page = dirty.poll()) != null) {
      page.free();
    }
  }
}

@Tracked
final class Page {
  private final long number;
  private int pins;

  Page(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  void pin(@Borrowed(exclusive = true) Page this) {
    pins++;
  }

  void free(@Owned Page this) {}
}
