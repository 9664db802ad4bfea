// A condition as a whole does not say of each part what it was.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class path_WholeTellsItsParts {
  // :: error: [owned.leaked]
  void both(int count, boolean up, @Owned Frame frame) {
    if (count > 0 && up) {
      if (!up) {
        frame.send();
      }
    } else {
      frame.drop();
    }
  }

  // :: error: [owned.leaked]
  void bothNot(int count, boolean up, @Owned Frame frame) {
    if (count == 0 || up) {
      frame.send();
    } else if (up) {
      frame.drop();
    }
  }

  // :: error: [owned.leaked]
  void negated(boolean up, @Owned Frame frame) {
    if (!up) {
      frame.drop();
    } else if (!up) {
      frame.send();
    }
  }

  // :: error: [owned.leaked]
  void oneIsFalse(boolean open, boolean up, @Owned Frame frame) {
    if (open && up) {
      frame.send();
    } else if (!up) {
      frame.drop();
    }
  }

  // :: error: [owned.leaked]
  void oneOfBoth(boolean closed, boolean down, @Owned Frame frame) {
    if (closed || down) {
      if (down) {
        frame.drop();
      }
    } else {
      frame.send();
    }
  }

  // :: error: [owned.leaked]
  void negatedWhole(boolean open, boolean up, @Owned Frame frame) {
    if (!(open && up)) {
      if (!up) {
        frame.drop();
      }
    } else {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
