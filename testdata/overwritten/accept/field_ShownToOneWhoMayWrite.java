// who is lent a tray to share does not fill it, whether that is said or follows from its class
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ShownToOneWhoMayWrite {
  interface Looker {
    void look(Tray tray);

    void read(@Borrowed Shelf shelf);
  }

  static void file(
      @Borrowed(exclusive = true) Tray tray, Looker looker, @Owned Frame frame) {
    if (tray.frame == null) {
      looker.look(tray);
      tray.frame = frame;
    } else {
      frame.drop();
    }
  }

  static void hang(Rack rack, @Owned Frame frame) {
    if (rack.frame == null) {
      rack.look();
      rack.frame = frame;
    } else {
      frame.drop();
    }
  }

  static void put(Shelf shelf, Looker looker, @Owned Frame frame) {
    if (shelf.frame == null) {
      looker.read(shelf);
      shelf.frame = frame;
    } else {
      frame.drop();
    }
  }
}

abstract class Rack {
  @Nullable @Owned Frame frame;

  abstract void look(@Borrowed Rack this);

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
