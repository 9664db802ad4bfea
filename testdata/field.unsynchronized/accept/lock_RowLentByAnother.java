// A queue that an object of another class lends is polled under that object's lock, or under one that
// looks after the whole object.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class RowLentByAnother {
  private final Store store = new Store();

  @Nullable @Owned Frame renew(int key) {
    synchronized (store) {
      ArrayDeque<@Owned Frame> row = store.rowOf(key);
      return row == null ? null : row.poll();
    }
  }

  void add(Store other, int key, @Owned Frame frame) {
    synchronized (other) {
      other.all().add(frame);
    }
  }

  void own() {
    Store made = new Store();
    Frame frame = made.all().poll();
    if (frame != null) {
      frame.send();
    }
  }
}

class Owner {
  private final Backlog backlog = new Backlog();

  synchronized @Nullable @Owned Frame next() {
    return backlog.all().poll();
  }

  synchronized void stop() {
    backlog.drain();
  }
}

class Backlog {
  private final ArrayDeque<@Owned Frame> all = new ArrayDeque<>();

  @Borrowed("this") ArrayDeque<@Owned Frame> all() {
    return all;
  }

  void drain() {
    while (!all.isEmpty()) {
      all.remove().send();
    }
  }
}

class Store {
  private final Map<Integer, ArrayDeque<@Owned Frame>> rows = new HashMap<>();
  private final ArrayDeque<@Owned Frame> all = new ArrayDeque<>();

  synchronized @Nullable @Borrowed("this") ArrayDeque<@Owned Frame> rowOf(int key) {
    return rows.get(key);
  }

  synchronized @Borrowed("this") ArrayDeque<@Owned Frame> all() {
    return all;
  }

  synchronized @Nullable @Owned Frame next() {
    return all.poll();
  }

  synchronized @Nullable @Owned Frame end(int key) {
    ArrayDeque<@Owned Frame> row = rows.get(key);
    return row == null ? null : row.poll();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
