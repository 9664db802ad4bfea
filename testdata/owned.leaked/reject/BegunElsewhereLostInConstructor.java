// The queue was made by another constructor; what this one has put there is lost when it throws.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class Tray {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  Tray() {}

  // :: error: [owned.leaked]
  Tray(@Owned Frame first, String name) {
    this();
    frames.add(first);
    if (name.isEmpty()) {
      throw new IllegalArgumentException();
    }
  }

  void drain() {
    Frame frame;
    while ((frame = frames.poll()) != null) {
      frame.send();
    }
  }
}

class LabelledTray extends Tray {
  private final String name;

  // :: error: [owned.leaked]
  LabelledTray(@Owned Frame first, String name) {
    frames.add(first);
    if (name.isEmpty()) {
      throw new IllegalArgumentException();
    }
    this.name = name;
  }

  String name() {
    return name;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
