// gap: a key that changes between the test of a map and the put is taken for the same key; forgetting the test at every call that is lent the key would reject who logs it
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;

class KeyChangedMeanwhile {
  private final HashMap<Key, @Owned Frame> frames = new HashMap<>();

  void add(Key key, @Owned Frame frame) {
    if (frames.containsKey(key)) {
      frame.send();
    } else {
      key.number++;
      frames.put(key, frame);
    }
  }

  void remove(Key key) {
    Frame frame = frames.remove(key);
    if (frame != null) {
      frame.send();
    }
  }

  private static final class Key {
    private int number;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.number == number;
    }

    @Override
    public int hashCode() {
      return number;
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
