// What goes into a row, a batch or a queue after that was seen to be empty is lost with it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

class RowsAndBatches {
  private final LinkedBlockingQueue<@Owned Frame> incoming = new LinkedBlockingQueue<>();

  void refilled(@Owned Frame frame) {
    List<ArrayDeque<@Owned Frame>> rows = new ArrayList<>();
    rows.add(new ArrayDeque<>());
    rows.get(0).add(frame);
    for (ArrayDeque<@Owned Frame> row : rows) {
      row.add(new Frame());
      while (!row.isEmpty()) {
        row.remove().send();
      }
    }
    rows.clear();
  }

  void refilledOfOthers(List<ArrayDeque<@Owned Frame>> rows) {
    for (ArrayDeque<@Owned Frame> row : rows) {
      row.add(new Frame());
      while (!row.isEmpty()) {
        row.remove().send();
      }
    }
    rows.clear();
  }

  void filledAfter(List<ArrayDeque<@Owned Frame>> rows, @Owned Frame frame) {
    ArrayDeque<@Owned Frame> first = rows.get(0);
    for (ArrayDeque<@Owned Frame> row : rows) {
      while (!row.isEmpty()) {
        row.remove().send();
      }
    }
    first.add(frame);
    // :: error: [owned.leaked]
    rows.clear();
  }

  void lastOne(@Owned Frame frame, @Owned Frame other, boolean more) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    if (more) {
      queue.add(frame);
    } else {
      frame.send();
    }
    Frame first = queue.poll();
    queue.add(other);
    if (first == null) {
      return;
    }
    first.send();
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
  }

  void drained() {
    // :: error: [owned.leaked]
    List<@Owned Frame> batch = new ArrayList<>();
    incoming.drainTo(batch);
  }

  void drainedAndSent() {
    List<@Owned Frame> batch = new ArrayList<>();
    incoming.drainTo(batch);
    while (!batch.isEmpty()) {
      batch.remove(0).send();
    }
  }

  void shown(List<@Owned Frame> other) {
    List<@Owned Frame> batch = new ArrayList<>();
    boolean isSame = other.equals(batch);
    Objects.requireNonNull(batch);
    System.out.println(isSame);
  }

  void tested(@Nullable @Owned Frame frame, @Owned Frame other) {
    boolean isNone = frame == null;
    if (frame == null) {
      other.send();
    }
    if (!isNone) {
      other.send();
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
