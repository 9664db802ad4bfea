// A condition as a whole says what its parts were.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class path_WholeTellsItsParts {
  void both(int count, boolean up, @Owned Frame frame) {
    if (count > 0 && up) {
      if (up) {
        frame.send();
      }
    } else {
      frame.drop();
    }
  }

  void bothNot(int count, boolean up, @Owned Frame frame) {
    if (count == 0 || up) {
      frame.send();
    } else if (!up) {
      frame.drop();
    }
  }

  void negated(boolean up, @Owned Frame frame) {
    if (!up) {
      frame.drop();
    } else if (up) {
      frame.send();
    }
  }

  void firstIsKnown(boolean open, boolean up, @Owned Frame frame) {
    if (!open) {
      frame.drop();
      return;
    }
    if (open && up) {
      frame.send();
    } else if (!up) {
      frame.drop();
    }
  }

  void firstIsKnownToBeFalse(boolean closed, boolean down, @Owned Frame frame) {
    if (closed) {
      frame.drop();
      return;
    }
    if (closed || down) {
      if (down) {
        frame.drop();
      }
    } else {
      frame.send();
    }
  }

  void negatedWhole(int count, boolean up, @Owned Frame frame) {
    if (!(count > 0 && up)) {
      frame.drop();
    } else if (up) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
