// A slot and a key that were seen to be empty are those of a constant of the same name in another class.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class First {
  static class Keys {
    static final String NAME = "first";
    static final int SLOT = Integer.getInteger("first", 1);
  }
}

class Second {
  static class Keys {
    static final String NAME = "second";
    static final int SLOT = Integer.getInteger("second", 2);
  }
}

class ConstantsOfOneName {
  private final Map<String, @Owned Frame> named = new HashMap<>();
  private final @Nullable @Owned Frame[] slots = new Frame[8];

  void byKey(@Owned Frame frame) {
    if (named.containsKey(First.Keys.NAME)) {
      frame.end();
    } else {
      // :: error: [result.dropped]
      named.put(Second.Keys.NAME, frame);
    }
  }

  void bySlot(@Owned Frame frame) {
    if (slots[First.Keys.SLOT] != null) {
      frame.end();
    } else {
      // :: error: [overwritten]
      slots[Second.Keys.SLOT] = frame;
    }
  }

  void end() {
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.end();
      }
    }
    for (Iterator<@Owned Frame> all = named.values().iterator(); all.hasNext(); ) {
      Frame frame = all.next();
      all.remove();
      frame.end();
    }
  }
}

@Tracked
class Frame {
  void end(@Owned Frame this) {}
}
