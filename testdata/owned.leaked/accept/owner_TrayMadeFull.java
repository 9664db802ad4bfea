// An object that is made with nothing, emptied and shown, or put where others may find it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

class Tray {
  private @Nullable @Owned Frame frame;

  Tray(@Nullable @Owned Frame frame) {
    this.frame = frame;
  }

  boolean isEmpty() {
    return frame == null;
  }

  void flush() {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
  }
}

class Below extends Tray {
  Below(@Nullable @Owned Frame frame) {
    super(frame);
  }
}

class TrayMadeFull {
  private final Tray[] trays = new Tray[4];

  static void nothingGiven() {
    Tray tray = new Below(null);
    tray.hashCode();
  }

  static void emptiedAndShown(@Owned Frame frame) {
    Tray tray = new Tray(frame);
    tray.flush();
    look(tray);
    Objects.requireNonNull(tray);
  }

  private static boolean look(Tray tray) {
    return tray.isEmpty();
  }

  void intoAnArray(@Owned Frame frame) {
    Tray tray = new Tray(frame);
    trays[0] = tray;
  }

  void flush() {
    for (Tray tray : trays) {
      tray.flush();
    }
  }
}

class Bag {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  int size() {
    return frames.size();
  }

  boolean isEmpty() {
    return frames.isEmpty();
  }

  void drain() {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }

  void stop() {
    while (!isEmpty()) {
      frames.remove().send();
    }
    frames.clear();
  }

  static int counted(@Owned Frame frame) {
    Bag bag = new Bag();
    bag.add(frame);
    int count = bag.size();
    bag.drain();
    if (count > 0) {
      return count;
    }
    return 0;
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
