// A closure that runs at most once, and during the call, fills an object that nobody else has.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TrayFilledAtMostOnce {
  void given(Guard guard, @Owned Frame frame) {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    guard.once(() -> tray.put(frame));
  }

  void made(Guard guard) {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    guard.once(() -> tray.renew());
  }

  void byName(Guard guard) {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    guard.once(tray::renew);
  }

  void tidiedMaybe(Guard guard, @Owned Frame frame) {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    tray.put(frame);
    guard.once(tray::tidy);
  }
}

interface Guard {
  void once(@RunsNow @RunsOnce Runnable work);
}

class Tray {
  private @Nullable @Owned Frame frame;

  void put(@Owned Frame next) {
    Frame old = frame;
    frame = next;
    if (old != null) {
      old.send();
    }
  }

  void renew() {
    put(new Frame());
  }

  void tidy() {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
