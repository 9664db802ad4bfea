// A datagram that still waits for fragments is handed out.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Tracked
class Fragment {
  final int id;
  final int offset;
  final boolean last;

  Fragment(int id, int offset, boolean last) {
    this.id = id;
    this.offset = offset;
    this.last = last;
  }

  void free(@Owned Fragment this) {}
}

@Tracked
class Datagram {
  private final List<@Owned Fragment> parts = new ArrayList<>();
  private boolean complete;

  void add(@Borrowed(exclusive = true) Datagram this, @Owned Fragment f) {
    complete |= f.last;
    parts.add(f);
  }

  boolean complete() {
    return complete;
  }

  void free(@Owned Datagram this) {
    while (!parts.isEmpty()) {
      parts.remove(parts.size() - 1).free();
    }
  }
}

class FragmentReassembly {
  private final Map<Integer, @Owned Datagram> pending = new HashMap<>();

  @Nullable @Owned Datagram receive(@Owned Fragment f) {
    int id = f.id;
    Datagram d = pending.remove(id);
    if (d == null) {
      d = new Datagram();
    }
    d.add(f);
    if (d.complete()) {
      return d;
    }
    pending.put(id, d);
    // :: error: [double.transfer]
    return d;
  }

  void forget(int id) {
    Datagram d = pending.remove(id);
    if (d != null) {
      d.free();
    }
  }

  void close() {
    for (int id : List.copyOf(pending.keySet())) {
      Datagram d = pending.remove(id);
      d.free();
    }
  }
}
