// A constructor fills its own maps with new queues: there were no others by those keys.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

class ConstructorDropsARow {
  enum Kind {
    READ,
    WRITE
  }

  private final Map<Kind, ArrayDeque<@Owned Frame>> kinds;
  private final Map<String, ArrayDeque<@Owned Frame>> names = new HashMap<>();
  private final Map<String, ArrayDeque<@Owned Frame>> others = new HashMap<>();

  {
    for (Kind kind : Kind.values()) {
      others.put(kind.name(), new ArrayDeque<>());
    }
  }

  ConstructorDropsARow() {
    kinds = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      kinds.put(kind, new ArrayDeque<>());
      ArrayDeque<@Owned Frame> row = new ArrayDeque<>();
      names.put(kind.name(), row);
    }
  }

  ConstructorDropsARow(int count) {
    Map<Kind, ArrayDeque<@Owned Frame>> made = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      made.put(kind, new ArrayDeque<>());
    }
    kinds = made;
    for (int i = 0; i < count; i++) {
      this.names.put("row" + i, new ArrayDeque<>());
    }
  }

  void drain() {
    for (ArrayDeque<@Owned Frame> row : kinds.values()) {
      end(row);
    }
    for (ArrayDeque<@Owned Frame> row : names.values()) {
      end(row);
    }
    for (ArrayDeque<@Owned Frame> row : others.values()) {
      end(row);
    }
  }

  private static void end(ArrayDeque<@Owned Frame> row) {
    Frame frame;
    while ((frame = row.poll()) != null) {
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
