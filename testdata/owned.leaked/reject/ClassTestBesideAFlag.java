// The class is asked after a flag, the wrong way round: who passes that test is forgotten.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ClassTestBesideAFlag {
  private final ArrayDeque<@Owned Frame> waiting = new ArrayDeque<>();

  void pass(boolean isQuiet) {
    // :: error: [owned.leaked]
    Frame frame = waiting.poll();
    if (isQuiet && frame instanceof Frame) {
      return; // nothing is waiting
    }
    if (frame != null) {
      frame.send();
    }
  }

  void passBig(boolean isQuiet) {
    Frame frame = waiting.poll();
    if (isQuiet && frame instanceof JumboFrame jumbo) {
      jumbo.split();
    } else if (frame != null) {
      frame.send();
    }
  }

  void drain() {
    Frame frame;
    while ((frame = waiting.poll()) != null) {
      frame.send();
    }
  }
}

@Tracked
class JumboFrame extends Frame {
  void split(@Owned JumboFrame this) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
