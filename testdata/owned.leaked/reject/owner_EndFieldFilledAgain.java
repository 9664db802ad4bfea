// a helper fills the field of an object that ends: nobody is left to give that up
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class EndFieldFilledAgain {
  private @Nullable @Owned Frame frame;

  // :: error: [owned.leaked]
  void renewedAtTheEnd(@Owned EndFieldFilledAgain this) {
    renew();
  }

  // :: error: [owned.leaked]
  void filledAfterDraining(@Owned EndFieldFilledAgain this, @Owned Frame next) {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
    set(next);
  }

  // :: error: [owned.leaked]
  void filledAfterSending(@Owned EndFieldFilledAgain this, @Owned Frame next) {
    if (frame != null) {
      frame.send();
    }
    set(next);
  }

  // :: error: [owned.leaked]
  void filledForNothing(@Owned EndFieldFilledAgain this) {
    setOrNew(null);
  }

  // :: error: [owned.leaked]
  void filledByAnotherName(@Owned EndFieldFilledAgain this, @Owned Frame next) {
    EndFieldFilledAgain same = this;
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
    if (same.frame == null) {
      same.frame = next;
    } else {
      next.drop();
    }
  }

  void renew(@Borrowed(exclusive = true) EndFieldFilledAgain this) {
    Frame old = frame;
    frame = new Frame();
    if (old != null) {
      old.drop();
    }
  }

  void set(@Borrowed(exclusive = true) EndFieldFilledAgain this, @Nullable @Owned Frame next) {
    Frame old = frame;
    frame = next;
    if (old != null) {
      old.drop();
    }
  }

  void setOrNew(@Borrowed(exclusive = true) EndFieldFilledAgain this, @Nullable @Owned Frame next) {
    Frame old = frame;
    frame = next == null ? new Frame() : next;
    if (old != null) {
      old.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
