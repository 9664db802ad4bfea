// a local queue that a closure on another thread looks into is emptied under a lock of both, or before the closure is made
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

class LocalOfTwoThreads {
  private final Board board = new Board();

  void looks(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    board.often(
        () -> {
          synchronized (queue) {
            Frame first = queue.peek();
            if (first != null) {
              first.length();
            }
          }
        });
    synchronized (queue) {
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
    }
  }

  void byAnotherName(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    ArrayDeque<@Owned Frame> same = queue;
    queue.add(frame);
    while (!same.isEmpty()) {
      same.remove().send();
    }
    board.often(() -> queue.forEach(Frame::length));
  }

  void byHelpers(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    board.often(
        () -> {
          synchronized (queue) {
            look(queue);
          }
        });
    synchronized (queue) {
      drain(queue);
    }
  }

  void calledHere(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    Runnable task = () -> look(queue);
    task.run();
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

  void handedOver(@Owned Frame frame) {
    List<@Owned Frame> list = new ArrayList<>();
    list.add(frame);
    board.once(
        () -> {
          while (!list.isEmpty()) {
            list.remove(0).send();
          }
        });
  }

  void duringTheCall(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    board.now(() -> queue.forEach(Frame::length));
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
  }

  void sorted(@Owned Frame one, @Owned Frame other) {
    List<@Owned Frame> list = new ArrayList<>();
    list.add(one);
    list.add(other);
    list.sort(Comparator.comparingInt(frame -> frame.length() + list.size()));
    while (!list.isEmpty()) {
      list.remove(0).send();
    }
  }

  void concurrent(@Owned Frame frame) {
    ConcurrentLinkedQueue<@Owned Frame> queue = new ConcurrentLinkedQueue<>();
    queue.add(frame);
    board.often(
        () -> {
          Frame first = queue.poll();
          if (first != null) {
            first.send();
          }
        });
    for (Frame each = queue.poll(); each != null; each = queue.poll()) {
      each.send();
    }
  }

  void anotherEachTime() {
    for (int i = 0; i < 2; i++) {
      ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
      queue.add(new Frame());
      while (!queue.isEmpty()) {
        queue.remove().send();
      }
      board.often(() -> queue.forEach(Frame::length));
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

  void now(@RunsNow Runnable work) {
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
