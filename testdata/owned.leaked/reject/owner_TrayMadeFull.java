// An object that fills itself, or the class above, when it is made; shown, asked and stored in no array.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

class Tray {
  private @Nullable @Owned Frame frame;

  Tray() {
    frame = new Frame();
  }

  Tray(@Nullable @Owned Frame frame) {
    this.frame = frame;
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
  static void byItself() {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    tray.hashCode();
  }

  static void throughTheClassAbove(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Tray tray = new Below(frame);
    tray.hashCode();
  }

  static void onlyAsked(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Tray tray = new Tray(frame);
    Objects.requireNonNull(tray);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
