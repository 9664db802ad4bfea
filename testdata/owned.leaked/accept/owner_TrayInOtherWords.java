// Mended: Whoever fills a tray, in whatever words, empties it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

abstract class Sink {
  abstract void put(@Owned Frame frame);

  abstract void onward();
}

class Tray extends Sink {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Override
  void put(@Owned Frame frame) {
    frames.add(frame);
  }

  int size() {
    return frames.size();
  }

  @Override
  void onward() {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }
}

class DeepTray extends Tray {
  final ArrayDeque<@Owned Frame> below = new ArrayDeque<>();

  @Override
  void put(@Owned Frame frame) {
    below.add(frame);
  }

  @Override
  void onward() {
    super.onward();
    while (!below.isEmpty()) {
      below.remove().send();
    }
  }
}

class Cell {
  @Nullable @Owned Frame frame;

  void refill(@Nullable @Owned Frame spare) {
    onward();
    frame = spare == null ? new Frame() : spare;
  }

  void onward() {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
  }
}

class TrayInOtherWords {
  static void byItsField(@Owned Frame frame) {
    Tray tray = new Tray();
    tray.frames.add(frame);
    tray.onward();
  }

  static void counted(@Owned Frame frame, @Owned Frame spare) {
    Tray tray = new Tray();
    tray.put(frame);
    int before = tray.size();
    tray.onward();
    if (before > 0) {
        Frame more = new Frame();
      more.send();
    }
    spare.send();
  }

  static void ofAnyKind(@Owned Frame frame) {
    Tray tray = new DeepTray();
    tray.put(frame);
    tray.onward();
  }

  static void givenNothing() {
    Cell cell = new Cell();
    cell.refill(null);
    cell.onward();
  }

  static void byAHelper(@Owned Frame frame) {
    Tray tray = new Tray();
    fill(tray.frames, frame);
    tidy(tray);
  }

  private static void fill(ArrayDeque<@Owned Frame> frames, @Owned Frame frame) {
    frames.add(frame);
  }

  private static void tidy(Tray tray) {
    tray.onward();
  }

  static void byAStore(@Owned Frame frame) {
    Cell cell = new Cell();
    cell.frame = frame;
    cell.onward();
  }

  static void asASink(@Owned Frame frame) {
    Sink sink = new Tray();
    sink.put(frame);
    sink.onward();
  }

  static void atOnce(@Owned Frame frame) {
    filled(frame).onward();
  }

  static Tray filled(@Owned Frame frame) {
    Tray tray = new DeepTray();
    tray.put(frame);
    return tray;
  }

  static void madeElsewhere(@Owned Frame frame) {
    Tray tray = filled(frame);
    System.out.println(tray.size());
    tray.onward();
  }
}

@Tracked
class Frame {
  int number() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
