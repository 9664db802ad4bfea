// What a method of one's own leaves in its queue is taken out after it; the JDK's drainTo leaves none.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.concurrent.LinkedBlockingQueue;

class DrainToOfOnesOwn {
  void drained() {
    Line line = new Line();
    line.add(new Frame());
    line.add(new Frame());
    ArrayDeque<@Owned Frame> sink = new ArrayDeque<>();
    line.drainTo(sink);
    for (Frame frame = line.poll(); frame != null; frame = line.poll()) {
      frame.send();
    }
    for (Frame frame = sink.poll(); frame != null; frame = sink.poll()) {
      frame.send();
    }
  }

  void drainedByTheJdk(@Owned Frame frame) {
    LinkedBlockingQueue<@Owned Frame> line = new LinkedBlockingQueue<>();
    line.add(frame);
    ArrayDeque<@Owned Frame> sink = new ArrayDeque<>();
    line.drainTo(sink);
    while (!sink.isEmpty()) {
      sink.remove().send();
    }
  }
}

class Line extends ArrayDeque<@Owned Frame> {
  private static final long serialVersionUID = 1;

  void drainTo(Collection<@Owned Frame> sink) {
    Frame first = poll();
    if (first != null) {
      sink.add(first);
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
