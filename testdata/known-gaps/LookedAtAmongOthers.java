// gap: what an object owns is lost after a method with any number of arguments has looked at it; such a method may keep what it is given, and whether it does is asked of other parameters only
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class LookedAtAmongOthers {
  static int run(@Owned Frame frame) {
    Tray tray = new Tray();
    tray.put(frame);
    return count(tray);
  }

  private static int count(Tray... trays) {
    return trays.length;
  }

  static class Tray {
    private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

    void put(@Owned Frame frame) {
      frames.add(frame);
    }

    void tidy() {
      for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
        frame.send();
      }
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
