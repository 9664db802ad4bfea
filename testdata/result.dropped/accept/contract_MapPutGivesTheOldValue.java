// Mended: "add/offer/put take ownership": Map.put also returns the value that was there, which is
// thrown away.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;

class MapPutGivesTheOldValue {
  private final Map<Integer, @Owned Frame> byPort = new HashMap<>();

  synchronized void replace(int port, @Owned Frame frame) {
    Frame old = byPort.put(port, frame);
    if (old != null) {
      old.drop();
    }
  }

  synchronized void unplug(int port) {
    Frame frame = byPort.remove(port);
    if (frame != null) {
      frame.send();
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
