// what is lent is looked at before anything is polled that may be it; a queue of pages, and another field, is not
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

class QueueMayBeTheDrainedOne {
  private final Deque<@Owned Frame> queue = new ArrayDeque<>();
  private Deque<@Owned Sample> samples = new ArrayDeque<>();
  private Deque<@Owned Sample> oldSamples = new ArrayDeque<>();

  static int ofPages(Deque<@Owned Frame> frames, ArrayDeque<@Owned Page> pages) {
    Frame frame = frames.peek();
    Page page = pages.poll();
    if (page != null) {
      page.free();
    }
    return frame == null ? 0 : frame.length();
  }

  int ofOtherField() {
    Sample sample = samples.peek();
    oldSamples.clear();
    return sample == null ? 0 : sample.value();
  }

  int ofTheField(Deque<@Owned Frame> lent) {
    Frame frame = lent.peek();
    int length = frame == null ? 0 : frame.length();
    drain();
    return length;
  }

  static int ofAJob(Deque<@Owned Frame> lent, Deque<@Owned Frame> polled) {
    Frame frame = lent.peek();
    int length = frame == null ? 0 : frame.length();
    Runnable job = () -> send(polled.poll());
    job.run();
    return length;
  }

  static int inAList(Deque<@Owned Frame> lent, List<Deque<@Owned Frame>> rows) {
    Frame frame = lent.peek();
    int length = frame == null ? 0 : frame.length();
    Runnable job = () -> send(rows.get(0).poll());
    job.run();
    return length;
  }

  @Nullable @Borrowed("this") Frame first() {
    return queue.peek();
  }

  void put(@Owned Frame frame) {
    queue.add(frame);
  }

  private void drain() {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
    }
  }

  private static void send(@Nullable @Owned Frame frame) {
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}
}

@Tracked(droppable = true)
class Sample {
  int value() {
    return 0;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
