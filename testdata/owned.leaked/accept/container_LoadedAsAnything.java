// It is drained; a map of its own is filled by another name; a text and what another object lends outlive who gave them.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class LoadedAsAnything {
  private final Map<String, Deque<@Owned Frame>> lanes = new HashMap<>();

  LoadedAsAnything() {
    Map<String, Deque<@Owned Frame>> mine = lanes;
    mine.put("a", new ArrayDeque<>());
  }

  static <T> List<T> loaded(Class<T> type) {
    return new ArrayList<>();
  }

  static void all() {
    List<@Owned Frame> loaded = loaded(Frame.class);
    while (!loaded.isEmpty()) {
      loaded.remove(0).send();
    }
  }

  static int max(@Owned Frame frame) {
    String max = frame.max();
    frame.send();
    return max.length();
  }

  static int byHelper(Bin bin, Helper helper) {
    Frame first = helper.first(bin);
    helper.count();
    return first.length();
  }

  void close() {
    for (Deque<@Owned Frame> lane : lanes.values()) {
      while (!lane.isEmpty()) {
        lane.remove().send();
      }
    }
  }
}

class Helper {
  private int asked;

  @Borrowed("bin") Frame first(Bin bin) {
    asked++;
    return bin.first();
  }

  void count() {
    asked++;
  }
}

class Bin {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  @Borrowed("this") Frame first() {
    return frames.getFirst();
  }

  void sendAll() {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }
}

@Tracked
class Frame {
  String max() {
    return "";
  }

  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
