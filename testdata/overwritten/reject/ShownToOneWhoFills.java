// Whoever may change an object, by what its method says or by saying nothing, may fill its field.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ShownToOneWhoFills {
  private final Helper helper;

  ShownToOneWhoFills(Helper helper) {
    this.helper = helper;
  }

  void trackedTray(@Borrowed(exclusive = true) Tray tray, @Owned Frame next) {
    if (tray.frame == null) {
      helper.refill(tray);
      // :: error: [overwritten]
      tray.frame = next;
    } else {
      next.send();
    }
  }

  void plainBox(Box box, @Owned Frame next) {
    if (box.frame == null) {
      helper.show(box);
      // :: error: [overwritten]
      box.frame = next;
    } else {
      next.send();
    }
  }

  void boxThatChangesItself(Box box, @Owned Frame next) {
    if (box.frame == null) {
      box.change();
      // :: error: [overwritten]
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
              box.fill();
            }
          });
      // :: error: [overwritten]
      box.frame = next;
    } else {
      next.send();
    }
  }
}

interface Helper {
  void refill(@Borrowed(exclusive = true) Tray tray);

  void show(Box box);

  void runs(Runnable body);
}

abstract class Box {
  @Nullable @Owned Frame frame;

  abstract void change();

  void fill() {
    if (frame == null) {
      frame = new Frame();
    }
  }

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
