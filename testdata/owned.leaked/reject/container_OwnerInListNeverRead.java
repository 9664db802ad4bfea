// A list that nobody reads, or an array, does not look after the object put there: what is in it is lost.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class OwnerInListNeverRead {
  void list(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    tray.put(frame);
    List<Tray> seen = new ArrayList<>();
    seen.add(tray);
  }

  void array(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    tray.put(frame);
    Tray[] seen = new Tray[1];
    seen[0] = tray;
  }
}

class Tray {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void put(@Owned Frame frame) {
    frames.add(frame);
  }

  void drain() {
    Frame frame;
    while ((frame = frames.poll()) != null) {
      frame.end();
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void end(@Owned Frame this) {}
}
