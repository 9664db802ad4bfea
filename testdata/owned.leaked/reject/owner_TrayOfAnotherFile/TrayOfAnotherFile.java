// An object that owns by fields, of a class of another file, is forgotten with what was put into it.
import dev.custody.annotations.Owned;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

class TrayOfAnotherFile {
  void forget(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    tray.lay(frame);
  }

  void made(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Tray tray = new Tray(frame);
    tray.size();
  }

  int onlyLookedAt(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    tray.lay(frame);
    return tray.isEmpty() ? 0 : tray.size() + tray.describe().length();
  }

  void filledAgain(@Owned Frame frame, @Owned Frame other) {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    tray.lay(frame);
    tray.tidy();
    tray.lay(other);
  }

  void tidiedOnOneWay(@Owned Frame frame, boolean isLast) {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    tray.lay(frame);
    if (isLast) {
      tray.tidy();
    }
  }

  void polledOnce(@Owned Frame frame, @Owned Frame other) {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    tray.lay(frame);
    tray.lay(other);
    Frame first = tray.poll();
    if (first != null) {
      first.send();
    }
  }

  void inherited(@Owned Frame frame) {
    // :: error: [owned.leaked]
    DeepTray tray = new DeepTray();
    tray.lay(frame);
  }

  void helped(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    fill(tray, frame);
  }

  private void fill(Tray tray, @Owned Frame frame) {
    tray.lay(frame);
  }

  void refused(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Slot slot = new Slot();
    try {
      slot.put(frame);
    } catch (IOException e) {
      slot.clear();
    }
  }

  void neverClosed(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Desk desk = new Desk();
    desk.open(frame);
  }

  void returnsTooSoon(List<@Owned Frame> frames, @Nullable Tray spare) {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    while (!frames.isEmpty()) {
      tray.lay(frames.remove(0));
      if (spare == null) {
        return;
      }
    }
    tray.tidy();
  }
}
