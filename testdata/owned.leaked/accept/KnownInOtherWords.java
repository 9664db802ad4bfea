// Mended: Both of a pair are sent, and what was found to be there is not null later.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Objects;

class KnownInOtherWords {
  private final ArrayDeque<@Owned Frame> waiting = new ArrayDeque<>();
  private int urgent;

  static void onePair(@Owned Frame first, @Owned Frame second) {
    @Owned Frame[] pair = {first, second};
    Frame head = pair[0];
    pair[0] = null;
    head.send();
    Frame tail = pair[1];
    pair[1] = null;
    tail.send();
  }

  void testedTwice(@Owned Frame spare) {
    Frame frame = waiting.poll();
    if (frame == null) {
      spare.send();
      return;
    }
    if (frame.number() > 8) {
      urgent++;
    }
    Frame copy = new Frame();
    if (frame == null) {
      return; // which is never so
    }
    copy.send();
    spare.send();
    frame.send();
  }

  static void askedOfALibrary(@Owned Frame spare) {
    Frame frame = new Frame();
    if (Objects.isNull(frame)) {
      return; // which is never so
    }
    frame.send();
    spare.send();
  }

  static void askedOnceMore(@Owned Frame spare) {
    Frame frame = new Frame();
    if (Objects.nonNull(frame)) {
      frame.send();
      spare.send();
    }
  }
}

@Tracked
class Frame {
  int number() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
