// A method of one's own that is called drainTo need not take everything out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Collection;

class DrainToOfOnesOwn {
  void drained() {
    // :: error: [owned.leaked]
    Line line = new Line();
    line.add(new Frame());
    line.add(new Frame());
    ArrayDeque<@Owned Frame> sink = new ArrayDeque<>();
    line.drainTo(sink);
    for (Frame frame = sink.poll(); frame != null; frame = sink.poll()) {
      frame.send();
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
