// One of a pair, a copy, and what a library knows to be there are forgotten.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Objects;

class KnownInOtherWords {
  private final ArrayDeque<@Owned Frame> waiting = new ArrayDeque<>();
  private int urgent;

  static void onePair(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    @Owned Frame[] pair = {first, second};
    Frame head = pair[0];
    pair[0] = null;
    head.send();
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
    // :: error: [owned.leaked]
    Frame copy = new Frame();
    if (urgent > 8) {
      spare.send();
      frame.send();
      return;
    }
    copy.send();
    spare.send();
    frame.send();
  }

  static void askedOfALibrary(@Owned Frame spare) {
    // :: error: [owned.leaked]
    Frame frame = new Frame();
    if (Objects.nonNull(frame)) {
      spare.send();
      return;
    }
    frame.send();
    spare.send();
  }
}

@Tracked
class Frame {
  int number() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
