// A reference is returned that shows what another object keeps.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

class ReferenceToMore {
  static Iterable<@Borrowed Frame> frames(Bin bin) {
    // :: error: [borrow.returned]
    return bin::iterator;
  }
}

class Bin {
  private final List<@Owned Frame> frames = new ArrayList<>();

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  @Borrowed("this") Iterator<@Borrowed Frame> iterator() {
    return frames.iterator();
  }

  void sendAll() {
    while (!frames.isEmpty()) {
      frames.remove(0).send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
