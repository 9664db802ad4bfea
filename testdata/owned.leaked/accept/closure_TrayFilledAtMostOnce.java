// What a closure that runs at most once puts into an object is tidied up after it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TrayFilledAtMostOnce {
  void given(Guard guard, @Owned Frame frame) {
    Tray tray = new Tray();
    guard.once(() -> tray.put(frame));
    tray.tidy();
  }

  void made(Guard guard) {
    Tray tray = new Tray();
    guard.once(() -> tray.renew());
    tray.tidy();
  }

  void byName(Guard guard) {
    Tray tray = new Tray();
    guard.once(tray::renew);
    tray.tidy();
  }

  void tidiedMaybe(Guard guard, @Owned Frame frame) {
    Tray tray = new Tray();
    tray.put(frame);
    guard.once(tray::tidy);
    tray.tidy();
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
