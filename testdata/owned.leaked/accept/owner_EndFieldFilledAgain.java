// a helper fills the field before the object ends, or leaves nothing in it
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class EndFieldFilledAgain {
  private @Nullable @Owned Frame frame;

  void renewedBefore(@Owned EndFieldFilledAgain this) {
    set(new Frame());
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.send();
    }
  }

  void emptied(@Owned EndFieldFilledAgain this) {
    set(null);
  }

  void handedOver(
      @Owned EndFieldFilledAgain this, @Borrowed(exclusive = true) EndFieldFilledAgain other) {
    Frame last = frame;
    frame = null;
    other.set(last);
  }

  void told(@Owned EndFieldFilledAgain this, Runnable done) {
    set(null);
    done.run();
  }

  void set(@Borrowed(exclusive = true) EndFieldFilledAgain this, @Nullable @Owned Frame next) {
    Frame old = frame;
    frame = next;
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
