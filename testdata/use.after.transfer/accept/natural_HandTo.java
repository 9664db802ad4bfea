// One connection slot hands its value to another slot that was seen empty.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

final class HandTo {
  private final int id;
  private @Nullable @Owned Wire wire;
  private int received;

  HandTo(int id) {
    this.id = id;
  }

  static void move(HandTo from, HandTo to) {
    if (to.wire == null) {
      Wire moving = from.detach();
      to.received++;
      to.wire = moving;
    }
  }

  private @Nullable @Owned Wire detach() {
    Wire out = wire;
    wire = null;
    return out;
  }

  void plug(@Owned Wire fresh) {
    if (wire != null) {
      fresh.cut();
      return;
    }
    received++;
    wire = fresh;
  }

  void unplug() {
    Wire out = detach();
    if (out != null) {
      out.cut();
    }
  }
}

@Tracked
final class Wire {
  void cut(@Owned Wire this) {}
}
