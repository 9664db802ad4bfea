// What a container told of itself is old once it may have been filled, by any name.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

class ToldBeforeItWasFilled {
  void added(
      // :: error: [owned.leaked]
      @Owned Deque<@Owned Frame> queue, @Owned Frame frame) {
    int size = queue.size();
    queue.add(frame);
    if (size == 0) {
      return;
    }
    drain(queue);
  }

  void addedByAHelper(
      // :: error: [owned.leaked]
      @Owned Deque<@Owned Frame> queue) {
    int size = queue.size();
    fill(queue);
    if (size == 0) {
      return;
    }
    drain(queue);
  }

  private static void fill(Deque<@Owned Frame> queue) {
    queue.add(new Frame());
  }

  private static void drain(Deque<@Owned Frame> queue) {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
    }
  }

  void partlyDrained(@Owned Frame a, @Owned Frame b, List<@Owned Frame> out) {
    // :: error: [owned.leaked]
    LinkedBlockingQueue<@Owned Frame> queue = new LinkedBlockingQueue<>();
    queue.add(a);
    queue.add(b);
    queue.drainTo(out, 1);
  }

  void drainedInto(LinkedBlockingQueue<@Owned Frame> queue) {
    // :: error: [owned.leaked]
    List<@Owned Frame> out = new ArrayList<>();
    int size = out.size();
    queue.drainTo(out);
    if (size == 0) {
      return;
    }
    while (!out.isEmpty()) {
      out.remove(0).send();
    }
  }
}

@Tracked
class Line {
  private final Deque<@Owned Frame> frames = new ArrayDeque<>();
  private final Runnable hook;

  Line(Runnable hook) {
    this.hook = hook;
  }

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  private void refill() {
    frames.add(new Frame());
  }

  // :: error: [owned.leaked]
  void filledByThis(@Owned Line this) {
    if (frames.isEmpty()) {
      refill();
      return;
    }
    end();
  }

  // :: error: [owned.leaked]
  void countedThenFilled(@Owned Line this) {
    int size = frames.size();
    refill();
    if (size == 0) {
      return;
    }
    end();
  }

  // :: error: [owned.leaked]
  void filledByAHook(@Owned Line this) {
    if (frames.isEmpty()) {
      hook.run();
      return;
    }
    end();
  }

  // :: error: [owned.leaked]
  void countedBeforeAHook(@Owned Line this) {
    int size = frames.size();
    hook.run();
    if (size == 0) {
      return;
    }
    end();
  }

  void end(@Owned Line this) {
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
