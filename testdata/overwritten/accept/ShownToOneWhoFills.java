// Whoever is lent an object to share, by its type or in so many words, leaves its fields alone.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ShownToOneWhoFills {
  private final Helper helper;
  private @Nullable @Owned Frame first;

  ShownToOneWhoFills(Helper helper) {
    this.helper = helper;
    helper.register(this); // the object is not made yet
    first = new Frame();
  }

  void trackedTray(@Borrowed(exclusive = true) Tray tray, @Owned Frame next) {
    if (tray.frame == null) {
      helper.look(tray);
      tray.frame = next;
    } else {
      next.send();
    }
  }

  void plainBox(Box box, @Owned Frame next) {
    if (box.frame == null) {
      helper.show(box);
      box.frame = next;
    } else {
      next.send();
    }
  }

  void boxThatOnlyLooks(Box box, @Owned Frame next) {
    if (box.frame == null) {
      box.look();
      box.frame = next;
    } else {
      next.send();
    }
  }

  void objectOfAClass(@Owned Frame next, Box box) {
    if (box.frame == null) {
      helper.runs(
          new Runnable() {
            @Override
            public void run() {
              box.look();
            }
          });
      box.frame = next;
    } else {
      next.send();
    }
  }

  void flush() {
    Frame old = first;
    first = null;
    if (old != null) {
      old.send();
    }
  }
}

interface Helper {
  void register(ShownToOneWhoFills object);

  void look(Tray tray);

  void show(@Borrowed Box box);

  void runs(Runnable body);
}

abstract class Box {
  @Nullable @Owned Frame frame;

  abstract int look(@Borrowed Box this);

  void flush() {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
  }
}

@Tracked
class Tray {
  @Nullable @Owned Frame frame;

  void finish(@Owned Tray this) {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
