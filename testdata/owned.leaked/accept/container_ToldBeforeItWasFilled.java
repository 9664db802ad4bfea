// Mended: What a container tells of itself is asked when nobody fills it any more.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

class ToldBeforeItWasFilled {
  void added(@Owned Deque<@Owned Frame> queue, @Owned Frame frame) {
    queue.add(frame);
    int size = queue.size();
    if (size == 0) {
      return;
    }
    drain(queue);
  }

  void addedByAHelper(@Owned Deque<@Owned Frame> queue) {
    fill(queue);
    int size = queue.size();
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

  void allDrained(@Owned Frame a, @Owned Frame b, List<@Owned Frame> out) {
    LinkedBlockingQueue<@Owned Frame> queue = new LinkedBlockingQueue<>();
    queue.add(a);
    queue.add(b);
    queue.drainTo(out);
  }

  void drainedInto(LinkedBlockingQueue<@Owned Frame> queue) {
    List<@Owned Frame> out = new ArrayList<>();
    queue.drainTo(out);
    int size = out.size();
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
  private final Deque<@Owned Frame> others = new ArrayDeque<>();
  private final Runnable hook;

  Line(Runnable hook) {
    this.hook = hook;
  }

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  void afterAHook(@Owned Line this) {
    hook.run();
    drainOthers();
    if (frames.isEmpty()) {
      return;
    }
    drain();
  }

  void fillsItsOther(@Owned Line this, @Owned Frame frame) {
    if (frames.isEmpty()) {
      others.add(frame);
      drainOthers();
      return;
    }
    frame.send();
    drain();
    drainOthers();
  }

  private void drain() {
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.send();
    }
  }

  private void drainOthers() {
    for (Frame frame = others.poll(); frame != null; frame = others.poll()) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
