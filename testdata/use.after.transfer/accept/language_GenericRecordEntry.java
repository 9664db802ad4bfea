// A generic record pairs a key with an owned value.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class GenericRecordEntry {
  @Tracked
  record Entry<K extends Comparable<K>>(K key, @Owned Frame frame) {
    boolean before(K other) {
      return key.compareTo(other) < 0;
    }

    void flush(@Owned Entry<K> this) {
      frame.send();
    }
  }

  private final ArrayDeque<@Owned Entry<Long>> log = new ArrayDeque<>();

  synchronized void append(long sequence, @Owned Frame frame) {
    log.add(new Entry<>(sequence, frame));
  }

  synchronized void flushBefore(long sequence) {
    Entry<Long> head = log.peek();
    while (head != null && head.before(sequence)) {
      log.remove().flush();
      head = log.peek();
    }
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
