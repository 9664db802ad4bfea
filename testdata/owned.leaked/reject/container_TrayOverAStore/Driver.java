// What is laid into a tray of another file is forgotten, or only taken out on some of the ways.
import dev.custody.annotations.Owned;

class Driver {
  void named(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Tray tray = new Tray("first", 8, Kind.PLAIN);
    tray.lay(frame, "eth0", 3, Kind.TAGGED);
  }

  void nothingMore(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Tray tray = new Tray("first", 8, Kind.PLAIN);
    tray.lay(frame);
    tray.lay(null, "eth0", 3, Kind.TAGGED);
  }

  void onlyTheFirst(@Owned Frame frame, @Owned Frame other) {
    // :: error: [owned.leaked]
    Tray tray = new Tray("first", 8, Kind.PLAIN);
    tray.lay(frame);
    tray.lay(other);
    Frame first = tray.poll();
    if (first != null) {
      first.send();
    }
  }

  void tidiedOnePort(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Tray tray = new Tray("first", 8, Kind.PLAIN);
    tray.lay(frame);
    tray.tidy(3);
  }

  void filledAgain(@Owned Frame frame, @Owned Frame other) {
    // :: error: [owned.leaked]
    Tray tray = new Tray("first", 8, Kind.PLAIN);
    tray.lay(frame);
    tray.tidy();
    tray.lay(other);
  }
}
