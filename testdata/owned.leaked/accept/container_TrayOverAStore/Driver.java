// What is laid into a tray of another file is taken out, or left to others that know the tray.
import dev.custody.annotations.Owned;

class Driver {
  private int idle;

  void named(@Owned Frame frame) {
    Tray tray = new Tray("first", 8, Kind.PLAIN);
    tray.lay(frame, "eth0", 3, Kind.TAGGED);
    tray.tidy();
  }

  void nothing() {
    Tray tray = new Tray("first", 8, Kind.PLAIN);
    tray.lay(null);
    idle++;
  }

  void listenedTo(@Owned Frame frame, Listener listener) {
    Tray tray = new Tray("first", 8, Kind.PLAIN);
    tray.lay(frame, listener);
  }

  void ofAStore(@Owned Frame frame, Store store) {
    Tray tray = new Tray(store);
    tray.lay(frame);
  }

  void taken(@Owned Frame frame) {
    Tray tray = new Tray("first", 8, Kind.PLAIN);
    tray.lay(frame);
    Frame first = tray.take();
    if (first != null) {
      first.send();
    }
  }

  void sized(@Owned Frame frame, boolean isQuick) {
    Tray tray = new Tray("first", 8, Kind.PLAIN);
    if (isQuick) {
      frame.send();
    } else {
      tray.lay(frame);
    }
    if (tray.size() > 0) {
      tray.tidy();
    }
  }
}
