// A loop over the keys of a map takes out what the map keeps by each, and skips only the rest.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class container_KeysSkippedInKeyLoop {
  void skips(String[] names) {
    Map<String, @Owned Frame> waiting = new HashMap<>();
    for (String name : names) {
      send(waiting.put(name, new Frame()));
    }
    for (String name : new ArrayList<>(waiting.keySet())) {
      Frame frame = waiting.remove(name);
      send(frame);
      if (name.isEmpty()) {
        continue;
      }
      System.out.println(name);
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
