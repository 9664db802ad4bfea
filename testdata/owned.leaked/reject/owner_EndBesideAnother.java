// What a method of another object empties, or fills again, leaves what this one must give up.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class EndBesideAnother {
  private @Nullable @Owned Frame frame;

  void put(@Borrowed(exclusive = true) EndBesideAnother this, @Owned Frame next) {
    replace(next);
  }

  private void replace(
      @Borrowed(exclusive = true) EndBesideAnother this, @Nullable @Owned Frame next) {
    Frame old = frame;
    frame = next;
    if (old != null) {
      old.send();
    }
  }

  private void clear(@Borrowed(exclusive = true) EndBesideAnother this) {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
  }

  // :: error: [owned.leaked]
  void finish(@Owned EndBesideAnother this, @Borrowed(exclusive = true) EndBesideAnother peer) {
    peer.clear();
  }

  // :: error: [owned.leaked]
  void restart(@Owned EndBesideAnother this) {
    replace(new Frame());
  }

  // :: error: [owned.leaked]
  void forget(@Owned EndBesideAnother this, @Borrowed(exclusive = true) EndBesideAnother peer) {
    Frame old = peer.frame;
    peer.frame = null;
    if (old != null) {
      old.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
