// A list of owners that is returned as one of loans needs to say whose loan it is.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

class OwnersReturnedAsLoans {
  private final List<@Owned Frame> frames = new ArrayList<>();

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  List<@Borrowed Frame> all() {
    // :: error: [borrow.returned]
    return frames;
  }

  Collection<? extends @Borrowed Frame> some() {
    // :: error: [borrow.returned]
    return frames;
  }

  List<@Borrowed Frame> fixed() {
    // :: error: [borrow.returned]
    return Collections.unmodifiableList(frames);
  }

  void flush() {
    while (!frames.isEmpty()) {
      frames.remove(0).send();
    }
  }

  static int late(OwnersReturnedAsLoans box) {
    List<@Borrowed Frame> frames = box.all();
    box.flush();
    return frames.get(0).length();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
