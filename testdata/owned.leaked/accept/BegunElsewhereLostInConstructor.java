// The queue was made by another constructor; this one puts nothing there, or takes it out, before it throws.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class Tray {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  Tray() {}

  Tray(@Owned Frame first, String name) {
    this();
    frames.add(first);
    if (name.isEmpty()) {
      drain();
      throw new IllegalArgumentException();
    }
  }

  Tray(int most) {
    this();
    if (frames.size() > most) {
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

  LabelledTray(@Owned Frame first, String name) {
    if (name.isEmpty()) {
      first.send();
      throw new IllegalArgumentException();
    }
    frames.add(first);
    this.name = name;
  }

  String name() {
    return name;
  }
}

class SmallTray extends Tray {
  SmallTray(@Owned Frame first, @Owned Frame second, int most) {
    frames.add(first);
    if (most < 2) {
      second.send();
      while (!frames.isEmpty()) {
        frames.remove().send();
      }
      throw new IllegalArgumentException();
    }
    frames.add(second);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
