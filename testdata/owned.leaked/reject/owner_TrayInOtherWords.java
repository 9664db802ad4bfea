// A tray is filled by its field, by a setter that finds another frame, and after it was counted.
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
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    tray.frames.add(frame);
  }

  static void counted(@Owned Frame frame, @Owned Frame spare) {
    Tray tray = new Tray();
    tray.put(frame);
    int before = tray.size();
    tray.onward();
    if (before > 0) {
      // :: error: [owned.leaked]
      Frame more = new Frame();
      System.out.println(more.number());
    }
    spare.send();
  }

  static void ofAnyKind(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Tray tray = new DeepTray();
    tray.put(frame);
  }

  static void givenNothing() {
    // :: error: [owned.leaked]
    Cell cell = new Cell();
    cell.refill(null);
  }

  static void byAHelper(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    fill(tray.frames, frame);
  }

  private static void fill(ArrayDeque<@Owned Frame> frames, @Owned Frame frame) {
    frames.add(frame);
  }

  private static void tidy(Tray tray) {
    tray.onward();
  }

  static void byAStore(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Cell cell = new Cell();
    cell.frame = frame;
  }

  static void asASink(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Sink sink = new Tray();
    sink.put(frame);
  }

  static Tray filled(@Owned Frame frame) {
    Tray tray = new DeepTray();
    tray.put(frame);
    return tray;
  }

  static void madeElsewhere(@Owned Frame frame) {
    // :: error: [owned.leaked]
    int size = filled(frame).size();
    System.out.println(size);
  }
}

@Tracked
class Frame {
  int number() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
