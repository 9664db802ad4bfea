// A loop over the keys of a map skips some of them before it takes out what the map keeps by them.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class container_KeysSkippedInKeyLoop {
  void skips(String[] names) {
    // :: error: [owned.leaked]
    Map<String, @Owned Frame> waiting = new HashMap<>();
    for (String name : names) {
      send(waiting.put(name, new Frame()));
    }
    for (String name : new ArrayList<>(waiting.keySet())) {
      if (name.isEmpty()) {
        continue;
      }
      Frame frame = waiting.remove(name);
      send(frame);
    }
  }

  void skipsInBlock(String[] names) {
    // :: error: [owned.leaked]
    Map<String, @Owned Frame> waiting = new HashMap<>();
    for (String name : names) {
      send(waiting.put(name, new Frame()));
    }
    for (String name : new ArrayList<>(waiting.keySet())) {
      if (!name.isEmpty()) {
        Frame frame = waiting.remove(name);
        send(frame);
      }
    }
  }

  void removesByValue(String[] names) {
    // :: error: [owned.leaked]
    Map<String, @Owned Frame> waiting = new HashMap<>();
    for (String name : names) {
      send(waiting.put(name, new Frame()));
    }
    for (String name : new ArrayList<>(waiting.keySet())) {
      Frame frame = waiting.remove(name.trim());
      send(frame);
    }
  }

  private static void send(@Nullable @Owned Frame frame) {
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
