// An object that owns by fields, of a class of another file, is emptied, or left to somebody else.
import dev.custody.annotations.Owned;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class TrayOfAnotherFile {
  private final List<Tray> trays = new ArrayList<>();
  private @Nullable Tray latest;

  void forget(@Owned Frame frame) {
    Tray tray = new Tray();
    tray.lay(frame);
    tray.tidy();
  }

  void made(@Owned Frame frame) {
    Tray tray = new Tray(frame);
    tray.size();
    tray.tidy();
  }

  int onlyLookedAt(@Owned Frame frame) {
    Tray tray = new Tray();
    tray.lay(frame);
    int seen = tray.isEmpty() ? 0 : tray.size() + tray.describe().length();
    return seen + tray.reap(8);
  }

  void filledAgain(@Owned Frame frame, @Owned Frame other) {
    Tray tray = new Tray();
    tray.lay(frame);
    tray.tidy();
    tray.lay(other);
    tray.tidy();
  }

  void tidiedOnOneWay(@Owned Frame frame, boolean isLast) {
    Tray tray = new Tray();
    tray.lay(frame);
    if (isLast) {
      tray.tidy();
    } else {
      tray.reap(1);
    }
  }

  void polledOnce(@Owned Frame frame, @Owned Frame other) {
    Tray tray = new Tray();
    tray.lay(frame);
    tray.lay(other);
    for (Frame first = tray.poll(); first != null; first = tray.poll()) {
      first.send();
    }
  }

  void inherited(@Owned Frame frame) {
    DeepTray tray = new DeepTray();
    tray.deeper();
    tray.lay(frame);
    tray.tidy();
  }

  void helped(@Owned Frame frame) {
    Tray tray = new Tray();
    fill(tray, frame);
    empty(tray);
  }

  private void fill(Tray tray, @Owned Frame frame) {
    tray.lay(frame);
  }

  private void empty(Tray tray) {
    tray.tidy();
  }

  void refused(@Owned Frame frame) {
    Slot slot = new Slot();
    try {
      slot.put(frame);
    } catch (IOException e) {
      trays.clear();
    } finally {
      slot.clear();
    }
  }

  void neverClosed(@Owned Frame frame) throws IOException {
    try (Desk desk = new Desk()) {
      desk.open(frame);
    }
  }

  void closedByHand(@Owned Frame frame) {
    Desk desk = new Desk();
    try {
      desk.open(frame);
      desk.close();
    } catch (IOException e) {
      trays.clear();
    }
  }

  void handsOnAtOnce(@Owned Letter letter) {
    Desk desk = new Desk();
    desk.stamp(letter);
  }

  void returnsTooSoon(List<@Owned Frame> frames, @Nullable Tray spare) {
    Tray tray = new Tray();
    while (!frames.isEmpty()) {
      tray.lay(frames.remove(0));
      if (spare == null) {
        break;
      }
    }
    tray.tidy();
  }

  void fluent(@Owned Frame frame, @Owned Frame other) {
    new Slot().with(frame).clear();
    Slot slot = new Slot();
    slot.with(other).clear();
  }

  void known(@Owned Frame frame) {
    Tray tray = new Tray(trays);
    tray.lay(frame);
  }

  int issued(@Owned Frame frame) {
    Tray tray = new Tray(frame);
    return tray.issueAll();
  }

  AutoCloseable cleanedLater(@Owned Frame frame) {
    Tray tray = new Tray(frame);
    return tray.cleaner();
  }

  void worksByItself(@Owned Frame frame) {
    Worker worker = new Worker();
    worker.start();
    worker.submit(frame);
  }

  Tray returned(@Owned Frame frame) {
    Tray tray = new Tray();
    tray.lay(frame);
    return tray;
  }

  void kept(@Owned Frame frame, @Owned Frame other, Map<String, Tray> byName) {
    Tray tray = new Tray();
    tray.lay(frame);
    latest = tray;
    Tray second = new Tray(other);
    byName.put("second", second);
  }

  void shown(@Owned Frame frame, TrayListener listener) {
    Tray tray = new Tray();
    tray.lay(frame);
    listener.laid(tray);
  }

  Runnable later(@Owned Frame frame) {
    Tray tray = new Tray();
    tray.lay(frame);
    return tray::tidy;
  }

  void visited(@Owned Frame frame) {
    Tray tray = new Tray();
    tray.lay(frame);
    tray.each(tray::count);
    tray.tidy();
  }

  void notFilled(Frame frame) {
    Tray tray = new Tray();
    tray.count(frame);
  }

  void chosen(@Owned Frame frame, boolean isDeep) {
    Tray tray = isDeep ? new DeepTray() : new Tray();
    tray.lay(frame);
    tray.tidy();
  }

  void lastTray() {
    Tray tray = latest;
    if (tray != null) {
      tray.tidy();
    }
  }
}

interface TrayListener {
  void laid(Tray tray);
}
