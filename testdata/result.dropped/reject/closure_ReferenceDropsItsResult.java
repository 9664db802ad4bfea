// A reference throws away what its method returns when nobody asks for that.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Iterator;

class ReferenceDropsItsResult {
  void each(Ports ports, Source source, ArrayDeque<@Owned Frame> mine) {
    // :: error: [result.dropped]
    ports.each(source::next);
    // :: error: [result.dropped]
    ports.each(Frame::new);
    // :: error: [result.dropped]
    ports.each(mine::poll);
    ports.each(mine::peek);
    ports.each(Note::new);
  }

  void iterate(Ports ports, Iterator<@Owned Frame> frames) {
    ports.each(frames::next);
  }

  void loop(Source source) {
    // :: error: [result.dropped]
    for (int i = 0; i < 3; source.next()) {
      i++;
    }
  }
}

interface Ports {
  void each(@RunsNow Runnable body);
}

interface Source {
  @Owned Frame next();
}

@Tracked(droppable = true)
class Note {}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
