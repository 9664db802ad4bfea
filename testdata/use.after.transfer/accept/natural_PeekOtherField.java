// The owned field of another object is read twice; lists, maps and slots of another object too.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Tracked
final class PeekOtherField {
  private @Nullable @Owned Ticket current;
  private final List<@Owned Ticket> list = new ArrayList<>();
  private final Map<String, @Owned Ticket> map = new HashMap<>();
  private final @Nullable @Owned Ticket[] slots = new Ticket[4];

  void set(@Borrowed(exclusive = true) PeekOtherField this, @Owned Ticket t) {
    Ticket old = current;
    current = t;
    if (old != null) {
      old.tear();
    }
  }

  static int field(@Borrowed PeekOtherField o) {
    Ticket t = o.current;
    if (t == null || o.current == null) {
      return 0;
    }
    return t.label().length() + o.current.label().length() + t.label().length();
  }

  static int lists(@Borrowed PeekOtherField o) {
    Ticket t = o.list.get(0);
    int n = o.list.size();
    return t.label().length() + n;
  }

  static int maps(@Borrowed PeekOtherField o) {
    Ticket t = o.map.get("x");
    int n = o.map.size();
    return t == null ? 0 : t.label().length() + n;
  }

  static int slot(@Borrowed PeekOtherField o, int i) {
    Ticket t = o.slots[i];
    int n = o.slots.length;
    return t == null ? 0 : t.label().length() + n;
  }

  static int local(@Owned PeekOtherField o) {
    Ticket t = o.map.get("x");
    int n = o.map.size();
    int r = t == null ? 0 : t.label().length() + n;
    o.close();
    return r;
  }

  void close(@Owned PeekOtherField this) {
    Ticket old = current;
    current = null;
    if (old != null) {
      old.tear();
    }
    while (!list.isEmpty()) {
      list.remove(0).tear();
    }
    for (int i = 0; i < slots.length; i++) {
      Ticket t = slots[i];
      slots[i] = null;
      if (t != null) {
        t.tear();
      }
    }
    for (Ticket t = map.remove("x"); t != null; t = map.remove("x")) {
      t.tear();
    }
  }
}

@Tracked
final class Ticket {
  private final String label;

  Ticket(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  void tear(@Owned Ticket this) {}
}
