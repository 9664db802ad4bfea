// who is lent a tray exclusively may fill it, and so may anybody who is given a shelf that says nothing
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ShownToOneWhoMayWrite {
  interface Filler {
    void fill(@Borrowed(exclusive = true) Tray tray);

    void order(Shelf shelf);
  }

  static void file(
      @Borrowed(exclusive = true) Tray tray, Filler filler, @Owned Frame frame) {
    if (tray.frame == null) {
      filler.fill(tray);
      // :: error: [overwritten]
      tray.frame = frame;
    } else {
      frame.drop();
    }
  }

  static void hang(Rack rack, @Owned Frame frame) {
    if (rack.frame == null) {
      rack.order();
      // :: error: [overwritten]
      rack.frame = frame;
    } else {
      frame.drop();
    }
  }

  static void put(Shelf shelf, Filler filler, @Owned Frame frame) {
    if (shelf.frame == null) {
      filler.order(shelf);
      // :: error: [overwritten]
      shelf.frame = frame;
    } else {
      frame.drop();
    }
  }
}

abstract class Rack {
  @Nullable @Owned Frame frame;

  abstract void order();

  void drain() {
    Frame mine = frame;
    frame = null;
    if (mine != null) {
      mine.drop();
    }
  }
}

class Shelf {
  @Nullable @Owned Frame frame;

  void drain() {
    Frame mine = frame;
    frame = null;
    if (mine != null) {
      mine.drop();
    }
  }
}

@Tracked(droppable = true)
class Tray {
  @Nullable @Owned Frame frame;

  void drain(@Borrowed(exclusive = true) Tray this) {
    Frame mine = frame;
    frame = null;
    if (mine != null) {
      mine.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
