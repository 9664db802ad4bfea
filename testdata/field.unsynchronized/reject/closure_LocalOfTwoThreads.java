// a local queue, list or array that a closure on another thread looks into is emptied without a lock
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

class LocalOfTwoThreads {
  private final Board board = new Board();

  void looks(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    board.often(
        () -> {
          Frame first = queue.peek();
          if (first != null) {
            first.length();
          }
        });
    while (!queue.isEmpty()) {
      // :: error: [field.unsynchronized]
      queue.remove().send();
    }
  }

  void byAnotherName(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    ArrayDeque<@Owned Frame> same = queue;
    queue.add(frame);
    board.often(() -> queue.forEach(Frame::length));
    while (!same.isEmpty()) {
      // :: error: [field.unsynchronized]
      same.remove().send();
    }
  }

  void takes(@Owned Frame frame) {
    List<@Owned Frame> list = new ArrayList<>();
    list.add(frame);
    board.once(
        () -> {
          while (!list.isEmpty()) {
            // :: error: [field.unsynchronized]
            list.remove(0).send();
          }
        });
    if (!list.isEmpty()) {
      // :: error: [field.unsynchronized]
      list.remove(0).send();
    }
  }

  void inALoop(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    for (int i = 0; i < 2; i++) {
      // :: error: [field.unsynchronized]
      Frame first = queue.poll();
      if (first != null) {
        first.send();
      }
      board.often(() -> queue.forEach(Frame::length));
    }
    while (!queue.isEmpty()) {
      // :: error: [field.unsynchronized]
      queue.remove().send();
    }
  }

  void byHelpers(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    board.often(() -> look(queue));
    // :: error: [field.unsynchronized]
    drain(queue);
  }

  void byIterator(@Owned Frame frame) {
    List<@Owned Frame> list = new ArrayList<>();
    list.add(frame);
    Runnable task =
        () -> {
          for (Frame each : list) {
            each.length();
          }
        };
    board.often(task);
    for (Iterator<@Owned Frame> all = list.iterator(); all.hasNext(); ) {
      Frame each = all.next();
      // :: error: [field.unsynchronized]
      all.remove();
      each.send();
    }
  }

  void byObject(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    board.often(
        new Runnable() {
          @Override
          public void run() {
            look(queue);
          }
        });
    // :: error: [field.unsynchronized]
    drain(queue);
  }

  private static void look(ArrayDeque<@Owned Frame> queue) {
    Frame first = queue.peek();
    if (first != null) {
      first.length();
    }
  }

  private static void drain(ArrayDeque<@Owned Frame> queue) {
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
  }

  void slot(@Owned Frame frame) {
    @Nullable @Owned Frame[] slot = new Frame[1];
    slot[0] = frame;
    board.often(
        () -> {
          Frame first = slot[0];
          if (first != null) {
            first.length();
          }
        });
    Frame last = slot[0];
    // :: error: [field.unsynchronized]
    slot[0] = null;
    if (last != null) {
      last.send();
    }
  }
}

class Board {
  void often(Runnable work) {
    work.run();
  }

  void once(@RunsOnce Runnable work) {
    work.run();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
