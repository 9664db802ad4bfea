// The closure of forEach is lent what the list still owns.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ForEachEndsWhatTheListOwns {
  private final ArrayDeque<@Owned Frame> backlog = new ArrayDeque<>();
  private int total;

  void add(@Owned Frame frame) {
    backlog.add(frame);
  }

  void report() {
    // :: error: [borrow.transferred]
    backlog.forEach(frame -> frame.drop());
  }

  void stop() {
    for (Frame frame; (frame = backlog.poll()) != null; ) {
      frame.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
